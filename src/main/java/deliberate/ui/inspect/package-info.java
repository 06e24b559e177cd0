/// A look into one run: what was sent, what came over the wire and when, what was counted and billed, and the same call
/// as code.
///
/// [InspectorViewModel] says all of it in words; the pages lay it out. Nothing here sends anything.
package deliberate.ui.inspect;
