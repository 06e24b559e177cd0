package deliberate.ui.prices;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.pricing.list.LeftOut;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// What a list holds that is not taken over, in words: each kind counted, the first of it named.
final class LeftOutText {
  private static final int NAMED = 3;
  private static final int FIELDS_NAMED = 5;

  private LeftOutText() {}

  /// Empty where nothing is left out.
  static String of(LeftOut left) {
    List<String> parts = new ArrayList<>();
    if (!left.vendors().isEmpty()) {
      parts.add(Text.of("prices.import.left.vendors", Numbers.tokens(left.foreign()),
          named(left.vendors().keySet(), NAMED)));
    }
    part(parts, "not-text", left.notText());
    part(parts, "unpriced", left.unpriced());
    part(parts, "refused", left.refused());
    String rows = parts.isEmpty() ? "" : Text.of("prices.import.left", String.join("; ", parts));
    String fields = left.fields().isEmpty() ? "" : Text.of("prices.import.left.fields", named(left.fields().entrySet()
        .stream().map(field -> Text.of("prices.import.left.field", field.getKey(), Numbers.tokens(field.getValue())))
        .toList(), FIELDS_NAMED));
    return String.join(" ", Stream.of(rows, fields).filter(text -> !text.isEmpty()).toList());
  }

  private static void part(List<String> parts, String key, List<String> models) {
    if (!models.isEmpty()) {
      parts.add(Text.of("prices.import.left." + key, Numbers.tokens(models.size()), named(models, NAMED)));
    }
  }

  private static String named(Collection<String> names, int most) {
    String first = String.join(", ", names.stream().limit(most).toList());
    return names.size() > most ? Text.of("prices.import.left.more", first) : first;
  }
}
