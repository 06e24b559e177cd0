package deliberate.architecture.planted.lesson;

import deliberate.architecture.planted.format.text.Scribbles;

/// Breaks: only Wiring names a concrete format.
public final class PlantedConcreteFormat {
  private final Scribbles wrong = new Scribbles();
}
