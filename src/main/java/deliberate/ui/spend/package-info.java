/// What has been spent and what may be: the words of the status bar, the window behind them, the question at a cap.
///
/// May use `spend`; asks for nothing in the background but through [deliberate.task.TaskRunner].
package deliberate.ui.spend;
