package deliberate.format.part;

import deliberate.format.Incoming;
import deliberate.format.Item;
import deliberate.format.Loss;
import deliberate.prompt.Message;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What request bodies in JSON have in common.
public final class Body {
  private Body() {}

  public static boolean isJson(Incoming file) {
    return file.text().stripLeading().startsWith("{") || file.text().stripLeading().startsWith("[");
  }

  /// The pane of a request; options without a model have no place.
  public static Optional<PaneSpec> pane(Item root, String effort, Map<String, Object> options) {
    Optional<String> model = root.words("model").filter(name -> !name.isBlank());
    if (model.isEmpty() && !(options.isEmpty() && effort.isEmpty())) {
      root.losses().add(Loss.Kind.NO_PLACE, "model");
    }
    return model.map(name -> PaneSpec.of(ModelNames.guessed(name.replaceFirst("^models/", "")))
        .withEffort(effort).withOptions(options));
  }

  /// A message of `role` and `content`.
  public static Map<String, Object> message(Message message) {
    return ordered("role", message.role().id(), "content", message.text());
  }

  public static List<Map<String, Object>> messages(Outgoing outgoing) {
    return outgoing.messages().stream().map(Body::message).toList();
  }

  /// A map in this order.
  ///
  /// @param entries keys and values in turn
  public static Map<String, Object> ordered(Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put(entries[i].toString(), entries[i + 1]);
    }
    return map;
  }

  /// Reports what a request has no place for.
  public static void loseRest(Prompt prompt, Outgoing outgoing) {
    outgoing.loseDescription();
    outgoing.loseVariables();
    outgoing.loseCasesAndChecks();
    outgoing.lose(prompt.variables().stream().anyMatch(one -> one.type() != Variable.Type.TEXT),
        "variables");
  }
}
