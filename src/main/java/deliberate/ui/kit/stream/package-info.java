/// Text that streams in: [deliberate.ui.kit.stream.StreamText] shows a [deliberate.ui.kit.GrowingText] on a page of
/// rows, as it came or as rendered Markdown.
///
/// Used by the rooms of `ui` that show answers.
package deliberate.ui.kit.stream;
