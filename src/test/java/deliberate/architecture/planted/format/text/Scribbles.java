package deliberate.architecture.planted.format.text;

/// Stands for a concrete format.
public final class Scribbles {}
