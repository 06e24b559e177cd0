package deliberate;

/// Puts the app together; the only place that names concrete providers, rules, graders, formats and techniques.
final class Wiring {
  private Wiring() {}

  static void start(String[] arguments) {}
}
