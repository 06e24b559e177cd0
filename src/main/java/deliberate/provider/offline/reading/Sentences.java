package deliberate.provider.offline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Splits text into sentences and lines, and says which of them a reader keeps in mind.
public final class Sentences {
  /// No sentence is taken to be longer, in characters.
  private static final int LONGEST = 1_500;

  private Sentences() {}

  /// The sentences in order; a line break ends one too.
  public static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (endsAt(text, i) || i - start >= LONGEST) {
        add(sentences, text.substring(start, i + 1));
        start = i + 1;
      }
    }
    add(sentences, text.substring(start));
    return sentences;
  }

  /// What stays in mind of a text: all of it when short, else its beginning and its end.
  static String kept(String text, int first, int last) {
    List<String> all = of(text);
    if (all.size() <= first + last) {
      return text;
    }
    String beginning = all.subList(0, first).stream().collect(Collectors.joining("\n"));
    return beginning + "\n" + String.join("\n", all.subList(all.size() - last, all.size()));
  }

  private static boolean endsAt(String text, int i) {
    char c = text.charAt(i);
    if (c == '\n') {
      return true;
    }
    boolean mark = c == '.' || c == '!' || c == '?' || c == ';';
    boolean closes = i + 1 < text.length() && "\"”'’)".indexOf(text.charAt(i + 1)) >= 0;
    return mark && !closes && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)))
        || "\"”'’".indexOf(c) >= 0 && i > 0 && ".!?".indexOf(text.charAt(i - 1)) >= 0;
  }

  private static void add(List<String> sentences, String sentence) {
    if (!sentence.isBlank()) {
      sentences.add(sentence.strip());
    }
  }
}
