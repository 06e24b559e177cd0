package deliberate.architecture.planted.ui.compare;

import org.fxmisc.richtext.CodeArea;

/// Uses RichTextFX without the editor of ui.kit.
final class PlantedRichText {
  CodeArea area;
}
