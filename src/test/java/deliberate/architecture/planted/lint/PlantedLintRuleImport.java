package deliberate.architecture.planted.lint;

import deliberate.architecture.planted.lint.rule.StutterRule;

/// Names a concrete lint rule.
final class PlantedLintRuleImport {
  StutterRule rule;
}
