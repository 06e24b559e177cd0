package deliberate.cli;

import deliberate.cli.argument.BadArgument;
import deliberate.cli.spend.PricesCommand;
import deliberate.cli.spend.SpendingOptions;
import deliberate.format.PromptFormats;
import deliberate.message.Text;
import deliberate.pricing.PriceBook;
import deliberate.provider.ModelCatalog;
import deliberate.task.CancelSignal;
import deliberate.task.TaskRunner;
import java.math.BigDecimal;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// The command line as a whole.
public final class Cli {
  static final int EVERY_RUN_FINISHED = 0;
  static final int A_RUN_DID_NOT_FINISH = 1;
  /// Only where the user asked for that.
  static final int A_CHECK_DID_NOT_PASS = 3;
  static final int A_CAP_HELD_A_RUN_BACK = 4;
  /// Also where the app cannot start at all.
  public static final int BAD_ARGUMENTS = 2;

  private static final int HELP_WIDTH = 100;

  private final CommandLine commands;
  private final Console console;

  /// @param stop stops what is running; what came until then is printed
  public Cli(Engines engines, ModelCatalog catalog, PriceBook prices, KnownVendors vendors,
      TaskRunner tasks, CancelSignal stop, Console console) {
    this.console = console;
    this.commands = new CommandLine(new Deliberate())
        .addSubcommand(new RunCommand(engines, catalog, vendors, new ParallelRuns(tasks, stop), console))
        .addSubcommand(new ModelsCommand(catalog, prices, console))
        .addSubcommand(new PricesCommand(() -> prices))
        .addSubcommand(new ServeCommand(tasks, stop, console))
        .addSubcommand(new HistoryCommand(engines, console))
        .addSubcommand(new VersionsCommand(engines, console))
        .setResourceBundle(ResourceBundle.getBundle("deliberate.message.text"))
        .setOut(console.out())
        .setErr(console.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(HELP_WIDTH)
        .setParameterExceptionHandler((e, _) -> misread(e))
        .setExecutionExceptionHandler(this::refused)
        .registerConverter(BigDecimal.class, text -> number(text, SpendingOptions::dollars, "cli.bad-cap"))
        .registerConverter(Double.class, text -> number(text, Double::valueOf, "cli.not-a-number"))
        .registerConverter(Long.class, text -> number(text, Long::valueOf, "cli.not-a-whole-number"))
        .registerConverter(Integer.class, text -> number(text, Integer::valueOf, "cli.not-a-whole-number"));
    Map.of("", "cli.about", "run", "cli.run.about", "models", "cli.models.about", "serve", "cli.serve.about",
        "prices", "cli.prices.about", "history", "cli.history.about",
        "versions", "cli.versions.about")
        .forEach(this::describe);
  }

  /// Adds the command that turns prompts into files of other tools and back.
  public Cli converting(PromptFormats formats) {
    commands.addSubcommand(new ConvertCommand(formats, console));
    commands.getSubcommands().get("convert").setResourceBundle(commands.getResourceBundle());
    describe("convert", "cli.convert.about");
    return this;
  }

  /// Does what the arguments say and returns the exit status.
  public int run(String... arguments) {
    int status = commands.execute(arguments);
    console.out().flush();
    console.err().flush();
    return status;
  }

  private void describe(String command, String key) {
    CommandLine described = command.isEmpty() ? commands : commands.getSubcommands().get(command);
    CommandSpec spec = described.getCommandSpec();
    spec.usageMessage().description(Text.of(key));
    spec.mixinStandardHelpOptions(true);
    spec.versionProvider(() -> new String[] {Text.of("app.name") + " " + Version.ofThisApp()});
  }

  private static <T> T number(String text, Function<String, T> parse, String complaint) {
    try {
      return parse.apply(text);
    } catch (NumberFormatException _) {
      throw new TypeConversionException(Text.of(complaint, text));
    }
  }

  private int misread(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String sentence = e.getMessage().lines().findFirst().orElse("").strip();
    console.complain(Text.of("cli.misread", sentence.replaceAll("\\.$", ""), command));
    return BAD_ARGUMENTS;
  }

  private int refused(Exception e, CommandLine command, ParseResult parsed) throws Exception {
    if (e instanceof BadArgument) {
      console.complain(e.getMessage());
      return BAD_ARGUMENTS;
    }
    throw e;
  }

  /// Holds the commands; asked for nothing, it shows its help.
  @Command(name = "deliberate")
  static final class Deliberate implements Runnable {
    @CommandLine.Spec
    private CommandSpec spec;

    @Override
    public void run() {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }
}
