package deliberate.cli;

import deliberate.cli.argument.BadArgument;
import deliberate.grader.CheckPlan;
import deliberate.message.Text;
import deliberate.prompt.CompiledPrompt;
import deliberate.prompt.Message;
import deliberate.prompt.PanePrompt;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.PromptCompiler;
import deliberate.prompt.PromptValues;
import deliberate.prompt.TestCase;
import deliberate.prompt.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A prompt with its variables filled, ready to send.
///
/// @param caseName the case whose values it holds; empty without one
/// @param checks   what its answers are checked for
record FilledPrompt(String caseName, Prompt prompt, Map<String, String> values, CheckPlan checks) {

  /// Fills the prompt from the case asked for and the values given. Where no case is asked for and something would stay
  /// unfilled, the first case helps out.
  ///
  /// @param file what to call the prompt's file in complaints
  static FilledPrompt of(Prompt prompt, String file, Optional<String> caseAsked, Map<String, String> given) {
    checkNames(prompt, file, given);
    OptionalInt chosen =
        caseAsked.isPresent() ? OptionalInt.of(find(prompt, file, caseAsked.get())) : OptionalInt.empty();
    CompiledPrompt compiled = compile(prompt, chosen, given);
    if (chosen.isEmpty() && !compiled.unfilled().isEmpty() && !prompt.cases().isEmpty()) {
      chosen = OptionalInt.of(0);
      compiled = compile(prompt, chosen, given);
    }
    if (!compiled.unfilled().isEmpty()) {
      throw new BadArgument(Text.of("cli.unfilled", file, String.join(", ", compiled.unfilled()),
          compiled.unfilled().getFirst()));
    }
    if (compiled.messages().isEmpty()) {
      throw new BadArgument(Text.of("cli.nothing-to-send", file));
    }
    String name = chosen.isPresent() ? names(prompt).get(chosen.getAsInt()) : "";
    return new FilledPrompt(name, prompt, values(prompt, chosen, given),
        CheckPlan.of(prompt, chosenCase(prompt, chosen), given));
  }

  /// What this pane sends.
  List<Message> messages(PaneSpec pane) {
    return PanePrompt.compile(prompt, pane, values).messages();
  }

  /// What is asked after each answer.
  List<String> followUps() {
    return PromptCompiler.compile(prompt, values).followUps();
  }

  private static CompiledPrompt compile(Prompt prompt, OptionalInt chosen, Map<String, String> given) {
    return PromptCompiler.compile(prompt, values(prompt, chosen, given));
  }

  private static Map<String, String> values(Prompt prompt, OptionalInt chosen, Map<String, String> given) {
    return PromptValues.of(prompt, chosenCase(prompt, chosen), given);
  }

  private static Optional<TestCase> chosenCase(Prompt prompt, OptionalInt chosen) {
    return chosen.isPresent() ? Optional.of(prompt.cases().get(chosen.getAsInt())) : Optional.empty();
  }

  /// The place of a case by its name, else by its number from 1.
  private static int find(Prompt prompt, String file, String asked) {
    List<String> names = names(prompt);
    if (names.isEmpty()) {
      throw new BadArgument(Text.of("cli.no-cases", file, asked));
    }
    int named = names.indexOf(asked);
    return named >= 0 ? named : IntStream.range(0, names.size()).filter(i -> asked.equals("" + (i + 1))).findFirst()
        .orElseThrow(() -> new BadArgument(
            Text.of("cli.unknown-case", file, asked, "" + names.size(), String.join(", ", names))));
  }

  /// The cases' names; one without a name goes by its number.
  private static List<String> names(Prompt prompt) {
    return IntStream.range(0, prompt.cases().size())
        .mapToObj(i -> prompt.cases().get(i).name().isBlank() ? "" + (i + 1) : prompt.cases().get(i).name()).toList();
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
