package deliberate.architecture.planted.lint.rule;

/// Stands for a concrete lint rule.
public final class StutterRule {
}
