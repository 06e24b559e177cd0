package deliberate.cli;

import deliberate.cli.argument.BadArgument;
import deliberate.format.Exported;
import deliberate.format.FileNames;
import deliberate.format.Importer;
import deliberate.format.Importer.Reading;
import deliberate.format.PromptFormat;
import deliberate.format.PromptFormats;
import deliberate.message.FormatText;
import deliberate.message.PromptFileText;
import deliberate.message.Text;
import deliberate.prompt.Prompt;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.store.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `deliberate convert`: turns files of one format into files of another. Names of what was written go to stdout, what
/// could not be carried over to stderr. Nothing is written unless all of it may be.
@Command(name = "convert", sortOptions = false)
final class ConvertCommand implements Callable<Integer> {
  private final PromptFormats formats;
  private final Console console;

  @Parameters(index = "0", paramLabel = "IN", descriptionKey = "cli.convert.in")
  private String in;

  @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "cli.convert.out")
  private String out;

  @Option(names = "--from", paramLabel = "FORMAT", descriptionKey = "cli.convert.from")
  private Optional<String> from;

  @Option(names = "--to", paramLabel = "FORMAT", descriptionKey = "cli.convert.to")
  private Optional<String> to;

  @Option(names = "--force", descriptionKey = "cli.convert.force")
  private boolean force;

  ConvertCommand(PromptFormats formats, Console console) {
    this.formats = formats;
    this.console = console;
  }

  @Override
  public Integer call() {
    Path source = path(in);
    Path target = path(out);
    boolean folder = Files.isDirectory(source) || Files.isDirectory(target) || out.endsWith("/");
    PromptFormat format = written(target, folder);
    List<Reading> readings = new Importer(formats).read(source, from.map(this::named));
    if (readings.isEmpty()) {
      throw new BadArgument(Text.of("cli.convert.nothing", in));
    }
    if (!Files.isDirectory(source)) {
      readings.getFirst().problem().ifPresent(problem -> {
        throw new BadArgument(PromptFileText.of(problem));
      });
    }
    List<String> told = new ArrayList<>();
    Map<Path, String> files = texts(readings, format, target, folder, told);
    files.keySet().stream().filter(file -> !force && Files.exists(file)).findFirst().ifPresent(file -> {
      throw new BadArgument(Text.of("cli.convert.exists", file.toString()));
    });
    told.forEach(console::complain);
    files.forEach(this::write);
    boolean all = readings.stream().allMatch(reading -> reading.problem().isEmpty());
    return all ? Cli.EVERY_RUN_FINISHED : Cli.A_RUN_DID_NOT_FINISH;
  }

  private PromptFormat written(Path target, boolean folder) {
    PromptFormat format = to.map(this::named).or(() -> folder ? formats.named("deliberate")
        : formats.forName(String.valueOf(target.getFileName())))
        .orElseThrow(() -> new BadArgument(Text.of("cli.convert.which-format", out, ids(formats.writable()))));
    if (!format.writes()) {
      throw new BadArgument(Text.of("cli.convert.only-read", format.id()));
    }
    return format;
  }

  /// What goes into which file; what could not be carried over is told on the way.
  private Map<Path, String> texts(List<Reading> readings, PromptFormat format, Path target, boolean folder,
      List<String> told) {
    Map<Path, String> files = new LinkedHashMap<>();
    FileNames names = new FileNames();
    for (Reading reading : readings) {
      reading.problem().ifPresent(problem -> told.add(PromptFileText.of(problem)));
      List<Prompt> prompts = reading.found().map(found -> found.prompts()).orElse(List.of());
      if (!folder && prompts.size() > 1) {
        throw new BadArgument(Text.of("cli.convert.several", in, "" + prompts.size()));
      }
      reading.found().ifPresent(found -> FormatText.lines(found.report())
          .forEach(line -> told.add(Text.of("cli.convert.loss", reading.name(), line))));
      for (Prompt prompt : prompts) {
        Path file = folder ? names.free(target, prompt, format) : target;
        files.put(file, text(prompt, format, file, told));
      }
    }
    return files;
  }

  private static String text(Prompt prompt, PromptFormat format, Path file, List<String> told) {
    try {
      Exported exported = format.write(prompt);
      FormatText.lines(exported.report())
          .forEach(line -> told.add(Text.of("cli.convert.loss", String.valueOf(file.getFileName()), line)));
      return exported.text();
    } catch (PromptFileException e) {
      throw new BadArgument(PromptFileText.of(e));
    }
  }

  private void write(Path file, String text) {
    try {
      if (file.toAbsolutePath().getParent() != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
      }
      AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
      console.out().println(file);
    } catch (IOException e) {
      throw new BadArgument(Text.of("cli.convert.not-written", file.toString(), String.valueOf(e.getMessage())));
    }
  }

  private PromptFormat named(String id) {
    return formats.named(id).orElseThrow(
        () -> new BadArgument(Text.of("cli.convert.unknown-format", id, ids(formats.all()))));
  }

  private static String ids(List<PromptFormat> some) {
    return some.stream().map(PromptFormat::id).collect(Collectors.joining(", "));
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException _) {
      throw new BadArgument(Text.of("cli.bad-path", name));
    }
  }
}
