/// Test cases as a table: its columns, and rows of delimited text as spreadsheets hand them over.
///
/// Pure functions; used by the window's table and by files of cases.
package deliberate.prompt.cases;
