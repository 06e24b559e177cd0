/// The request options of one pane, and the request that comes of them.
///
/// A new option is a line in [deliberate.ui.compare.options.OptionField] and its texts. What a model takes is not known
/// here: the provider is asked what it would send.
package deliberate.ui.compare.options;
