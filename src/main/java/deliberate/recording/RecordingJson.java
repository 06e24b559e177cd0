package deliberate.recording;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import deliberate.provider.ChatEvent;
import deliberate.provider.ProviderFailure;
import deliberate.provider.option.RequestOptions;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/// How what is recorded stands in JSON: records by the names of their components, events and failures with a `type`,
/// amounts as texts so that no digit is lost. Only the types named here are ever read.
final class RecordingJson {
  /// Of one line, and of one text in it.
  static final int LONGEST = 16 << 20;

  private RecordingJson() {}

  static JsonMapper mapper() {
    JsonFactory lines = JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST).build()).build();
    JsonMapper.Builder builder = JsonMapper.builder(lines)
        .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(com.fasterxml.jackson.annotation.JsonAutoDetect
            .Visibility.NONE))
        .withConfigOverride(BigDecimal.class,
            override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
        .addMixIn(ChatEvent.class, Typed.class)
        .addMixIn(ProviderFailure.class, Typed.class)
        .addModule(new SimpleModule()
            .addSerializer(RequestOptions.class, new WriteOptions())
            .addDeserializer(RequestOptions.class, new ReadOptions()));
    leaves(ChatEvent.class).forEach(type -> builder.registerSubtypes(new NamedType(type, name(type))));
    leaves(ProviderFailure.class).forEach(type -> builder.registerSubtypes(new NamedType(type, name(type))));
    return builder.build();
  }

  private static java.util.stream.Stream<Class<?>> leaves(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(RecordingJson::leaves)
        : java.util.stream.Stream.of(family);
  }

  /// The name in the file, such as `usage-reported`.
  private static String name(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  private interface Typed {}

  private static final class WriteOptions extends ValueSerializer<RequestOptions> {
    @Override
    public void serialize(RequestOptions options, JsonGenerator out, SerializationContext context)
        throws JacksonException {
      context.writeValue(out, options.toData());
    }
  }

  private static final class ReadOptions extends ValueDeserializer<RequestOptions> {
    @Override
    @SuppressWarnings("unchecked")
    public RequestOptions deserialize(JsonParser in, DeserializationContext context) throws JacksonException {
      return RequestOptions.from(context.readValue(in, Map.class));
    }
  }
}
