package deliberate.grader.judge;

import deliberate.grader.GradedAnswer;
import deliberate.prompt.Message;
import deliberate.prompt.Prompt;
import deliberate.prompt.PromptCompiler;
import deliberate.prompt.Role;
import deliberate.prompt.file.PromptFile;
import deliberate.prompt.file.tree.PromptFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the judge is asked: a prompt like any other, kept as a file beside this class.
final class JudgePrompt {
  private static final String FILE = "judge.prompt.yaml";
  private static final Prompt PROMPT = read();

  private JudgePrompt() {}

  /// The compiler escapes an answer that tries to end its own tag.
  static List<Message> messages(GradedAnswer answer, String rubric) {
    return PromptCompiler.compile(PROMPT, Map.of(
        "problem", problem(answer),
        "rubric", rubric,
        "answer", answer.text().isBlank() ? "-" : answer.text())).messages();
  }

  /// The conversation up to the answer; the examples and the format are part of what was asked.
  private static String problem(GradedAnswer answer) {
    return answer.run().plan().request().messages().stream()
        .filter(message -> message.role() != Role.ASSISTANT)
        .map(Message::text).collect(Collectors.joining("\n\n"));
  }

  private static Prompt read() {
    try (InputStream in = JudgePrompt.class.getResourceAsStream(FILE)) {
      return PromptFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), FILE).prompt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PromptFileException e) {
      throw new IllegalStateException(e);
    }
  }
}
