/// Choosing the model of a pane: what is set up, what could be, what it can do and what it costs.
///
/// [deliberate.ui.compare.picker.PickerViewModel] is one for the window, [deliberate.ui.compare.picker.ModelPicker]
/// one for each pane's header. Servers on this machine are looked for while it is open and at no other time.
package deliberate.ui.compare.picker;
