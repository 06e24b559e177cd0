package deliberate.message;

import deliberate.format.ImportReport;
import deliberate.format.Loss;
import deliberate.format.PromptFormat;
import java.util.List;

/// What could not be carried over between formats, as one line each that names the place.
public final class FormatText {
  private FormatText() {}

  /// What the format is called.
  public static String name(PromptFormat format) {
    return Text.of("format.name." + format.id());
  }

  public static List<String> lines(ImportReport report) {
    return report.losses().stream().map(FormatText::line).toList();
  }

  public static String line(Loss loss) {
    String sentence = reason(loss);
    return loss.place().isEmpty() ? sentence : Text.of("format.loss", place(loss), sentence);
  }

  /// The key in the file, and the line where it is known.
  public static String place(Loss loss) {
    return loss.line() > 0
        ? Text.of("format.place", loss.place(), Integer.toString(loss.line())) : loss.place();
  }

  /// Why, without the place.
  public static String reason(Loss loss) {
    Object[] words = loss.words().toArray();
    if (loss.kind() == Loss.Kind.WRONG_TYPE) {
      words = loss.words().stream().map(word -> Text.of("prompt-file.shape." + word)).toArray();
    }
    return Text.of("format.loss." + loss.kind().id(), words);
  }
}
