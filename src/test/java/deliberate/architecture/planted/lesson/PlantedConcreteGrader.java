package deliberate.architecture.planted.lesson;

import deliberate.architecture.planted.grader.text.Shouts;

/// Breaks: only Wiring names a concrete grader.
public final class PlantedConcreteGrader {
  private final Shouts wrong = new Shouts();
}
