package deliberate.ui.kit.markdown;

import deliberate.ui.kit.row.Look;
import deliberate.ui.kit.row.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// The stretches of text inside of a block.
final class Spans {
  private final List<Span> spans = new ArrayList<>();

  private Spans() {}

  static List<Span> of(Node block) {
    Spans spans = new Spans();
    spans.children(block, EnumSet.noneOf(Look.class), "");
    return spans.spans;
  }

  private void children(Node parent, Set<Look> looks, String target) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, looks, target);
    }
  }

  private void add(Node node, Set<Look> looks, String target) {
    switch (node) {
      case Text text -> put(text.getLiteral(), looks, target);
      case Code code -> put(code.getLiteral(), with(looks, Look.CODE), target);
      case HtmlInline html -> put(html.getLiteral(), looks, target);
      case SoftLineBreak _ -> put(" ", looks, target);
      case HardLineBreak _ -> put("\n", looks, target);
      case Emphasis _ -> children(node, with(looks, Look.EMPHASIS), target);
      case StrongEmphasis _ -> children(node, with(looks, Look.STRONG), target);
      case Strikethrough _ -> children(node, with(looks, Look.STRUCK), target);
      case Link link -> children(node, with(looks, Look.LINK), link.getDestination());
      case Image image -> {
        if (image.getFirstChild() == null) {
          put(image.getDestination(), with(looks, Look.LINK), image.getDestination());
        }
        children(node, with(looks, Look.LINK), image.getDestination());
      }
      default -> children(node, looks, target);
    }
  }

  private void put(String text, Set<Look> looks, String target) {
    Span last = spans.isEmpty() ? null : spans.getLast();
    if (last != null && last.looks().equals(looks) && last.target().equals(target)) {
      spans.set(spans.size() - 1, new Span(last.text() + text, looks, target));
    } else if (!text.isEmpty()) {
      spans.add(new Span(text, looks, target));
    }
  }

  private static Set<Look> with(Set<Look> looks, Look more) {
    Set<Look> all = EnumSet.of(more);
    all.addAll(looks);
    return all;
  }
}
