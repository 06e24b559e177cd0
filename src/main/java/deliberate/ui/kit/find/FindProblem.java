package deliberate.ui.kit.find;

/// Why a query cannot be answered.
///
/// @param detail the place in the expression, in the words of the library
public record FindProblem(Fault fault, String detail) {

  /// What is wrong with it.
  public enum Fault {
    /// It is no regular expression.
    SYNTAX,
    /// It takes too long.
    ENDLESS,
    /// What is to be put in names a group that is not there.
    REPLACEMENT
  }
}
