/// The screen of a prompt's versions: what it said whenever it was saved or run, any two beside each other.
///
/// [deliberate.ui.version.VersionsViewModel] lists them, [deliberate.ui.version.ComparisonViewModel] compares two away
/// from the JavaFX thread, [deliberate.ui.version.VersionActions] brings one back. Versions themselves lie in
/// [deliberate.run.version.Versions].
package deliberate.ui.version;
