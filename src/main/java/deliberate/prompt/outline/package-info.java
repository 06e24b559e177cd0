/// Sections recognised in a text that was written as one: by its tags, its headings, its labels, else its paragraphs.
///
/// [deliberate.prompt.outline.Outline] is the door. Nothing that was written is dropped but the marks themselves; the
/// compiler's own three markups are read back as they were. Used where text is pasted and where files are imported.
package deliberate.prompt.outline;
