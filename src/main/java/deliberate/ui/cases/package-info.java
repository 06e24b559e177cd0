/// The table of test cases: rows are cases, columns their name, variables, expected answer and notes, then what each
/// pane made of them.
///
/// [deliberate.ui.cases.CaseTableViewModel] holds what is shown; every edit is a step of the prompt's one history.
package deliberate.ui.cases;
