/// The reasoning meter: what the panes' answers cost in tokens, money and time, and what of that is thinking.
///
/// [deliberate.ui.meter.MeterViewModel] watches the panes and turns their readings into a
/// [deliberate.ui.meter.MeterReading]; the view only draws it. Every number says on hover where it comes from;
/// unknown is a dash, never 0.
package deliberate.ui.meter;
