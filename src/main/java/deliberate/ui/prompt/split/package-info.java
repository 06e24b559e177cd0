/// A text that was written as one, offered as sections: what would go, what would come, and the choice.
///
/// [deliberate.ui.prompt.split.SplitViewModel] listens for long texts that come into a card at once and is asked by the
/// card's menu; accepting is one step of the document's history. Used by [deliberate.ui.prompt].
package deliberate.ui.prompt.split;
