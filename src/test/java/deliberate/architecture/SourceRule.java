package deliberate.architecture;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A rule over source text: gives the places that break it. `planted` breaks it.
record SourceRule(String name, Function<List<Source>, List<String>> breaches, List<Source> planted) {

  /// A line of the files in question must not contain the pattern.
  static SourceRule noLine(String name, Predicate<Source> where, String pattern, Source planted) {
    Pattern forbidden = Pattern.compile(pattern);
    return new SourceRule(name, sources -> sources.stream().filter(where).flatMap(source ->
        IntStream.range(0, source.lines().size()).filter(i -> forbidden.matcher(source.lines().get(i)).find())
            .mapToObj(i -> source.path() + ":" + (i + 1) + " " + source.lines().get(i).strip())).toList(),
        List.of(planted));
  }

  /// A file in question has at most so many lines.
  static SourceRule noLonger(String name, Predicate<Source> where, int limit, Source planted) {
    return new SourceRule(name, sources -> sources.stream().filter(where)
        .filter(source -> source.lines().size() > limit)
        .map(source -> source.path() + " has " + source.lines().size() + " lines").toList(), List.of(planted));
  }

  /// A folder has at most so many files in question.
  static SourceRule noFuller(String name, Predicate<Source> where, int limit, List<Source> planted) {
    return new SourceRule(name, sources -> sources.stream().filter(where)
        .collect(Collectors.groupingBy(Source::folder, Collectors.counting())).entrySet().stream()
        .filter(folder -> folder.getValue() > limit)
        .map(folder -> folder.getKey() + " has " + folder.getValue() + " files").toList(), planted);
  }

  @Override
  public String toString() {
    return name;
  }
}
