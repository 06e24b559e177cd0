package deliberate.ui.kit.row;

/// Some lines of a block of code.
///
/// @param block what they are part of
/// @param first whether the block begins here, with its language and the button to copy it
/// @param last  whether the block ends here, as far as is known
public record CodeRow(Place place, CodeBlock block, String text, boolean first, boolean last) implements Row {}
