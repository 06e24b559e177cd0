package deliberate.format.part;

import deliberate.format.DataText;
import deliberate.format.Incoming;
import deliberate.format.Item;
import deliberate.prompt.file.tree.FileProblem;
import deliberate.prompt.file.tree.FileProblem.Kind;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text below data in YAML that stands between two lines of dashes.
///
/// @param head without entries where there is none
public record FrontMatter(Item head, String body) {
  private static final Pattern DIVIDED = Pattern.compile("\\A\\s*---[ \\t]*\\n(.*?\\n)?---[ \\t]*(?:\\n|\\z)",
      Pattern.DOTALL);

  /// @param format for the complaint about a head that is no map
  public static FrontMatter of(Incoming file, String format) throws PromptFileException {
    Matcher divided = DIVIDED.matcher(file.text());
    if (!divided.find()) {
      return new FrontMatter(DataText.yaml("{}", file.name(), 0).root(), file.text());
    }
    String yaml = Optional.ofNullable(divided.group(1)).orElse("");
    int above = (int) file.text().substring(0, divided.start(1) < 0 ? 0 : divided.start(1)).lines().count();
    Item head = DataText.yaml(yaml.isBlank() ? "{}" : yaml, file.name(), above).root();
    if (!head.isMap()) {
      throw new PromptFileException(
          new FileProblem(Kind.NOT_THIS_FORMAT, file.name(), above + 1, "", List.of(format), ""));
    }
    return new FrontMatter(head, file.text().substring(divided.end()));
  }

  /// Whether a text begins like that.
  public static boolean isIn(String text) {
    return DIVIDED.matcher(text).find();
  }
}
