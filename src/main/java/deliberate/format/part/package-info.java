/// What formats share: template syntaxes, messages read into sections and written from them, front matter, options.
///
/// Used by the formats beside it, and by nobody else.
package deliberate.format.part;
