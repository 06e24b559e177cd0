/// The rules of the house as tests: who may import whom, which room may use which library, and the habits that a
/// compiler does not hold.
///
/// A rule over classes is a function of a package root: it must hold for `deliberate` and must fail for
/// `deliberate.architecture.planted`, where one small class breaks each rule. A rule over source text is a function of
/// sources, and each is shown to fail on a few planted lines. To add a rule: one entry in `ClassRules` or
/// `SourceRules`, one planted violation.
package deliberate.architecture;
