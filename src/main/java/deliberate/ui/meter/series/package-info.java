/// The small history of a prompt in the meter: per pane what its runs cost, took, thought and passed, run after run.
package deliberate.ui.meter.series;
