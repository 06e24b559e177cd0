/// Markdown as rows of a page: [deliberate.ui.kit.markdown.LiveMarkdown] while it grows, and plain text likewise.
///
/// Used by `ui.kit.stream`. Hides commonmark. Pictures are never loaded, raw HTML is text, formulas are source.
package deliberate.ui.kit.markdown;
