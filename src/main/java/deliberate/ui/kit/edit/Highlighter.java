package deliberate.ui.kit.edit;

import java.util.List;

/// Finds what to colour in a text. Called away from the JavaFX thread.
@FunctionalInterface
public interface Highlighter {
  /// Colours nothing.
  Highlighter NONE = _ -> List.of();

  /// The stretches to colour, in order and without overlaps.
  List<Mark> marks(String text);

  /// A coloured stretch.
  ///
  /// @param start first character, inclusive
  /// @param end   last character, exclusive
  /// @param style the style class
  record Mark(int start, int end, String style) {}
}
