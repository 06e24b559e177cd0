package deliberate.ui.cases;

import deliberate.prompt.TestCase;

/// A case as the table shows it.
///
/// @param index its place in the prompt, from 0
public record CaseRow(int index, TestCase one) {}
