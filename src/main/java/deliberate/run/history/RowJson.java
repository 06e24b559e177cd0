package deliberate.run.history;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import deliberate.provider.ProviderFailure;
import deliberate.provider.option.Effort;
import deliberate.provider.option.RequestOptions;
import deliberate.run.RunRecord;
import deliberate.run.history.entry.Arrival;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What rows hold as JSON. A run's record is written field by field; what an older version did not write is empty, and
/// what a newer one wrote besides is passed over.
final class RowJson {
  private static final int SCHEMA_VERSION = 1;
  private static final String VERSION = "schemaVersion";
  private static final String RUN = "run";
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .changeDefaultVisibility(checker -> checker
          .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
          .withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
          .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
      .withConfigOverride(String.class, RowJson::emptyWhereAbsent)
      .withConfigOverride(List.class, RowJson::emptyWhereAbsent)
      .withConfigOverride(Set.class, RowJson::emptyWhereAbsent)
      .withConfigOverride(Map.class, RowJson::emptyWhereAbsent)
      .withConfigOverride(BigDecimal.class,
          money -> money.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
      .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS, DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .addMixIn(ProviderFailure.class, FailureForm.class)
      .addMixIn(Effort.class, EffortForm.class)
      .addMixIn(RequestOptions.class, OptionsForm.class)
      .registerSubtypes(Arrays.stream(ProviderFailure.class.getPermittedSubclasses())
          .map(type -> new NamedType(type, type.getSimpleName())).toArray(NamedType[]::new))
      .build();

  private RowJson() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  private interface FailureForm {}

  /// A level, a number or nothing.
  private abstract static class EffortForm {
    @JsonCreator
    static Effort parse(String text) {
      return Effort.parse(text);
    }

    @Override
    @JsonValue
    public abstract String toString();
  }

  /// As prompt files have them.
  private abstract static class OptionsForm {
    @JsonCreator
    static RequestOptions from(Map<String, Object> options) {
      return RequestOptions.from(options);
    }

    @JsonValue
    abstract Map<String, Object> toData();
  }

  private static void emptyWhereAbsent(MutableConfigOverride type) {
    type.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
  }

  static String write(RunRecord run) {
    ObjectNode root = root();
    root.set(RUN, MAPPER.valueToTree(run));
    return root.toString();
  }

  static RunRecord readRun(String json) throws IOException {
    try {
      return MAPPER.treeToValue(MAPPER.readTree(json).path(RUN), RunRecord.class);
    } catch (JacksonException e) {
      throw new IOException("a run cannot be read: " + e.getOriginalMessage(), e);
    }
  }

  static String write(List<Arrival> arrivals) {
    ObjectNode root = root();
    ArrayNode rows = root.putArray("arrivals");
    arrivals.forEach(arrival -> rows.addArray().add(arrival.afterMs())
        .add(arrival.isAnswer() ? "answer" : "thinking").add(arrival.characters()));
    return root.toString();
  }

  static List<Arrival> readArrivals(String json) throws IOException {
    List<Arrival> arrivals = new ArrayList<>();
    for (JsonNode row : tree(json).path("arrivals")) {
      arrivals.add(new Arrival(row.path(0).asLong(), row.path(1).asString().equals("answer"), row.path(2).asInt()));
    }
    return arrivals;
  }

  static String writeTexts(List<String> texts) {
    ObjectNode root = root();
    ArrayNode array = root.putArray("texts");
    texts.forEach(array::add);
    return root.toString();
  }

  static List<String> readTexts(String json) throws IOException {
    List<String> texts = new ArrayList<>();
    for (JsonNode text : tree(json).path("texts")) {
      texts.add(text.asString());
    }
    return texts;
  }

  private static ObjectNode root() {
    return MAPPER.createObjectNode().put(VERSION, SCHEMA_VERSION);
  }

  private static JsonNode tree(String json) throws IOException {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new IOException(e.getOriginalMessage(), e);
    }
  }
}
