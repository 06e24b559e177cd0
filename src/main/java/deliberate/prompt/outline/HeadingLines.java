package deliberate.prompt.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a line can be a heading.
enum HeadingLines {
  /// `## Task`
  MARKDOWN {
    @Override
    Optional<Heading> heading(String line) {
      Matcher heading = ATX.matcher(line);
      return heading.matches() ? Optional.of(new Heading(heading.group(1).length(), heading.group(2), ""))
          : Optional.empty();
    }

    /// One title above several headings stays where it stands; else the highest level that is used tells the sections.
    @Override
    Set<Integer> levels(List<Heading> headings) {
      List<Integer> used = headings.stream().map(Heading::level).sorted().toList();
      if (used.isEmpty()) {
        return Set.of();
      }
      boolean title = used.size() > 1 && used.get(0) < used.get(1) && !KindNames.isKnown(headings.getFirst().title());
      return Set.of(used.get(title ? 1 : 0));
    }
  },

  /// `Task:` alone in its line, or with the text after it where the name is a usual one.
  LABELS {
    @Override
    Optional<Heading> heading(String line) {
      Matcher label = LABEL.matcher(line);
      if (!label.matches() || EXAMPLE_PART.matcher(label.group(1)).matches()) {
        return Optional.empty();
      }
      boolean known = KindNames.isKnown(label.group(1));
      boolean alone = label.group(2).isBlank();
      return known || alone && Character.isUpperCase(label.group(1).codePointAt(0))
          ? Optional.of(new Heading(known ? 1 : 2, label.group(1), label.group(2))) : Optional.empty();
    }

    /// A list is often led in by a line with a colon, so some usual name must be among them.
    @Override
    Set<Integer> levels(List<Heading> headings) {
      return headings.stream().anyMatch(heading -> heading.level() == 1) ? Set.of(1, 2) : Set.of();
    }
  };

  private static final Pattern ATX = Pattern.compile(" {0,3}(#{1,6})[ \\t]+(.*?)[ \\t]*#*[ \\t]*");
  private static final Pattern LABEL = Pattern.compile("([\\p{L}][\\p{L}\\p{N} _-]{1,40}):[ \\t]*(.*)");
  private static final Pattern EXAMPLE_PART =
      Pattern.compile("(input|output|question|answer|example \\d+)", Pattern.CASE_INSENSITIVE);

  /// @param level 1 for the highest
  /// @param rest  what stands behind it in its line and belongs to the text
  record Heading(int level, String title, String rest) {}

  abstract Optional<Heading> heading(String line);

  /// The levels whose headings begin a section; none where there are no sections.
  abstract Set<Integer> levels(List<Heading> headings);
}
