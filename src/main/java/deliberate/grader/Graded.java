package deliberate.grader;

import deliberate.prompt.CheckSpec;

/// A check and what came of it.
public record Graded(CheckSpec check, Grade grade) {}
