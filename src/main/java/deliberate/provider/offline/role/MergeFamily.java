package deliberate.provider.offline.role;

import deliberate.provider.offline.family.Job;
import deliberate.provider.offline.family.Scratchpad;
import deliberate.provider.offline.family.TaskFamily;
import deliberate.provider.offline.reading.Answer;
import deliberate.provider.offline.reading.Block;
import deliberate.provider.offline.reading.BlockKind;
import deliberate.provider.offline.reading.ReadPrompt;
import deliberate.provider.offline.reading.Sentences;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Merging several parts into one: every entry once, in order of appearance.
public final class MergeFamily implements TaskFamily {
  private static final Pattern ASKS = Pattern.compile(
      "(?i)\\b(merge|combine|assemble|join|consolidate|deduplicate|put together|unite)\\b");

  @Override
  public Optional<Job> recognise(ReadPrompt prompt) {
    List<String> parts = prompt.blocks().stream()
        .filter(b -> b.kind() == BlockKind.FREE || b.kind() == BlockKind.BACKGROUND).map(Block::text).toList();
    if (!ASKS.matcher(prompt.request()).find() || parts.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(pad -> merged(parts, pad));
  }

  private static Answer merged(List<String> parts, Scratchpad pad) {
    Map<String, String> entries = new LinkedHashMap<>();
    boolean lists = parts.stream().anyMatch(p -> !Items.in(p).isEmpty());
    for (String part : parts) {
      List<String> own = Items.in(part).isEmpty() ? Sentences.of(part) : Items.in(part);
      for (String entry : own) {
        String known = entries.putIfAbsent(same(entry), entry);
        if (known != null) {
          pad.note("Already there: " + entry);
        }
      }
    }
    List<String> all = List.copyOf(entries.values());
    return Answer.text(lists ? Items.numbered(all) : String.join(" ", all));
  }

  private static String same(String entry) {
    return entry.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
  }
}
