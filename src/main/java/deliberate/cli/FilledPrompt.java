package deliberate.cli;

import deliberate.message.Text;
import deliberate.prompt.CompiledPrompt;
import deliberate.prompt.Message;
import deliberate.prompt.Prompt;
import deliberate.prompt.PromptCompiler;
import deliberate.prompt.PromptValues;
import deliberate.prompt.TestCase;
import deliberate.prompt.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A prompt with its variables filled, ready to send.
///
/// @param caseName the case whose values it holds; empty without one
record FilledPrompt(String caseName, List<Message> messages) {

  /// Fills the prompt from the case asked for and the values given. Where no case is asked for and something would stay
  /// unfilled, the first case helps out.
  ///
  /// @param file what to call the prompt's file in complaints
  static FilledPrompt of(Prompt prompt, String file, Optional<String> caseAsked, Map<String, String> given) {
    checkNames(prompt, file, given);
    Optional<TestCase> testCase = caseAsked.map(asked -> find(prompt, file, asked));
    CompiledPrompt compiled = compile(prompt, testCase, given);
    if (caseAsked.isEmpty() && !compiled.unfilled().isEmpty()) {
      testCase = prompt.cases().stream().findFirst();
      compiled = compile(prompt, testCase, given);
    }
    if (!compiled.unfilled().isEmpty()) {
      throw new BadArgument(Text.of("cli.unfilled", file, String.join(", ", compiled.unfilled()),
          compiled.unfilled().getFirst()));
    }
    if (compiled.messages().isEmpty()) {
      throw new BadArgument(Text.of("cli.nothing-to-send", file));
    }
    return new FilledPrompt(testCase.map(TestCase::name).orElse(""), compiled.messages());
  }

  private static CompiledPrompt compile(Prompt prompt, Optional<TestCase> testCase, Map<String, String> given) {
    return PromptCompiler.compile(prompt, PromptValues.of(prompt, testCase, given));
  }

  /// A case by its name, else by its number from 1.
  private static TestCase find(Prompt prompt, String file, String asked) {
    List<TestCase> cases = prompt.cases();
    return cases.stream().filter(one -> one.name().equals(asked)).findFirst()
        .or(() -> IntStream.range(0, cases.size()).filter(i -> asked.equals("" + (i + 1))).mapToObj(cases::get)
            .findFirst())
        .orElseThrow(() -> new BadArgument(cases.isEmpty()
            ? Text.of("cli.no-cases", file, asked)
            : Text.of("cli.unknown-case", file, asked, "" + cases.size(),
                cases.stream().map(TestCase::name).collect(Collectors.joining(", ")))));
  }

  /// A value for a variable that the prompt does not have is most likely a slip of the pen.
  private static void checkNames(Prompt prompt, String file, Map<String, String> given) {
    List<String> unfilled = PromptCompiler.compile(prompt, Map.of()).unfilled();
    List<String> declared = prompt.variables().stream().map(Variable::name).toList();
    for (String name : given.keySet()) {
      if (!unfilled.contains(name) && !declared.contains(name)) {
        throw new BadArgument(Text.of("cli.unknown-variable", file, name));
      }
    }
  }
}
