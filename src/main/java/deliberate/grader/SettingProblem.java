package deliberate.grader;

/// What is wrong with one setting of a check.
///
/// @param key the setting; `type` where the kind of check is not known
public record SettingProblem(String key, Reason reason) {}
