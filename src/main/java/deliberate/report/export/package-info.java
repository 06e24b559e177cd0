/// Kept runs written to files: as spans, as lines of JSON, as a table, as a page.
///
/// [deliberate.report.export.RunExport] writes run after run, so that many never are in memory at once. A new format is
/// a constant of [deliberate.report.export.ExportFormat] and its branch there.
package deliberate.report.export;
