package deliberate.architecture.planted.report;

/// Prints outside the command line.
final class PlantedPrinting {
  void print() {
    System.out.println("here");
  }
}
