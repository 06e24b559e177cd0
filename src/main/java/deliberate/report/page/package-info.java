/// A comparison as one HTML page that needs neither a network nor a script.
///
/// Everything that came from outside is escaped in [deliberate.report.page.Html]; nothing else writes text into the
/// page. Numbers are written without a locale, each with its origin.
package deliberate.report.page;
