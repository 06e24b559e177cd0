/// What leaves the app: the JSON document of a run and the table for the terminal.
///
/// JSON carries `schemaVersion` and is described by the schemas beside this room's resources (`run.schema.json`);
/// numbers there are exact and never follow the locale. May use `run`, what lies below it, and `message`.
package deliberate.report;
