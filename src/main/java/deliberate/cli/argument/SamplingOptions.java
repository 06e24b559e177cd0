package deliberate.cli.argument;

import deliberate.message.OptionText;
import deliberate.message.Text;
import deliberate.provider.option.Effort;
import deliberate.provider.option.RequestOption;
import deliberate.provider.option.RequestOptions;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/// How to ask; what is given here holds for every model of the run.
public final class SamplingOptions {
  @Option(names = "--effort", paramLabel = "EFFORT", descriptionKey = "cli.run.effort")
  private Optional<String> effort;

  @Option(names = "--temperature", paramLabel = "T", descriptionKey = "cli.run.temperature")
  private Optional<Double> temperature;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "cli.run.seed")
  private Optional<Long> seed;

  @Option(names = "--max-output", paramLabel = "TOKENS", descriptionKey = "cli.run.max-output")
  private Optional<Integer> maxOutput;

  @Option(names = "--schema", paramLabel = "FILE", descriptionKey = "cli.run.schema")
  private Optional<Path> schema;

  @Option(names = "--verbosity", paramLabel = "WORD", descriptionKey = "cli.run.verbosity")
  private Optional<String> verbosity;

  @Option(names = "--service-tier", paramLabel = "NAME", descriptionKey = "cli.run.service-tier")
  private Optional<String> serviceTier;

  /// The effort given here, else the other.
  public Effort effortOr(Effort otherwise) {
    return effort.map(SamplingOptions::effort).orElse(otherwise);
  }

  /// These options over the others.
  public RequestOptions over(RequestOptions others) {
    if (temperature.filter(t -> !(t >= 0)).isPresent()) {
      throw new BadArgument(Text.of("cli.bad-temperature", "" + temperature.get()));
    }
    if (maxOutput.filter(n -> n < 1).isPresent()) {
      throw new BadArgument(Text.of("cli.bad-max-output", "" + maxOutput.get()));
    }
    Map<RequestOption, Object> given = new EnumMap<>(RequestOption.class);
    temperature.ifPresent(value -> given.put(RequestOption.TEMPERATURE, value));
    seed.ifPresent(value -> given.put(RequestOption.SEED, value));
    maxOutput.ifPresent(value -> given.put(RequestOption.MAX_OUTPUT, value));
    schema.ifPresent(path -> given.put(RequestOption.SCHEMA, SchemaFile.read(path)));
    verbosity.ifPresent(value -> given.put(RequestOption.VERBOSITY, value));
    serviceTier.ifPresent(value -> given.put(RequestOption.SERVICE_TIER, value));
    return new RequestOptions(given).over(others);
  }

  private static Effort effort(String text) {
    try {
      return Effort.parse(text);
    } catch (IllegalArgumentException e) {
      throw new BadArgument(OptionText.of(e));
    }
  }
}
