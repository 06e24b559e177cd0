package deliberate.prompt.file;

import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/// Writes scalar values out where a YAML text only refers to them.
final class YamlAliases {
  private YamlAliases() {}

  /// The text with its aliases of scalars replaced by the values and their anchors left as they are.
  static String writtenOut(String text) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    Map<String, String> values = new HashMap<>();
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      if (event instanceof ScalarEvent scalar && scalar.getAnchor().isPresent()) {
        values.put(scalar.getAnchor().get().getValue(), written(scalar));
      } else if (event instanceof AliasEvent alias && values.containsKey(alias.getAnchor().get().getValue())) {
        int start = text.offsetByCodePoints(0, alias.getStartMark().orElseThrow().getIndex());
        int end = text.offsetByCodePoints(0, alias.getEndMark().orElseThrow().getIndex());
        out.append(text, done, start).append(values.get(alias.getAnchor().get().getValue()));
        done = end;
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  private static String written(ScalarEvent scalar) {
    return YamlEmitter.flow(scalar.isPlain() ? new YamlEmitter.Raw(scalar.getValue()) : scalar.getValue());
  }
}
