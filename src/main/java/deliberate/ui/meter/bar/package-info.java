/// The rows of the meter: bars of coloured parts with figures beside them, each of which explains itself.
///
/// Knows nothing of where the numbers come from; `ui.meter` and the rooms beside this one fill it.
package deliberate.ui.meter.bar;
