package deliberate.architecture.planted.run;

import picocli.CommandLine;

/// Parses arguments outside the command line.
final class PlantedPicocli {
  CommandLine line;
}
