package deliberate.architecture.planted.grader.text;

/// A grader, for others to name where they must not.
public final class Shouts {}
