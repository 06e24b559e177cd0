/// The comparison out of the window: as a picture, as a page, as a table.
///
/// [deliberate.ui.export.ExportViewModel] asks where to and writes; what is written comes from `report`, and the
/// picture from [deliberate.ui.export.ComparisonPicture], which draws panes and meter at their full length.
package deliberate.ui.export;
