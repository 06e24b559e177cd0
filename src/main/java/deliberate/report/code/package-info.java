/// A run's call as code that can be run as it is: the same address, headers and body.
///
/// One class per language, listed in [Language]. Keys are read from environment variables, never written out.
package deliberate.report.code;
