/// The card of checks below the sections: add, set, switch, order and delete them, in the one history of the prompt.
///
/// The fields are made of the settings that each [deliberate.grader.Grader] declares; a new kind needs nothing here.
/// Used by [deliberate.ui.prompt].
package deliberate.ui.prompt.check;
