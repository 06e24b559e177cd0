/// The screen of kept runs: found again, looked at, opened in panes, exported.
///
/// [deliberate.ui.history.HistoryViewModel] searches and does what is done to runs; [deliberate.ui.history.PagedRuns]
/// reads what is in sight, so that a hundred thousand runs cost no more than a screenful.
package deliberate.ui.history;
