package deliberate.report.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/// An answer's Markdown as HTML. Markup in it shows as text, pictures stay links, and a link leads only where it is
/// harmless.
final class AnswerHtml {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), StrikethroughExtension.create());
  private static final List<String> HARMLESS = List.of("http", "https", "mailto");
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true)
      .sanitizeUrls(true).urlSanitizer(new DefaultUrlSanitizer(HARMLESS)).softbreak("<br>\n")
      .nodeRendererFactory(Pictures::new)
      .attributeProviderFactory(_ -> (node, _, attributes) -> {
        if (node instanceof Link) {
          attributes.put("rel", "noopener noreferrer nofollow");
        }
      }).build();

  private AnswerHtml() {}

  static String of(String markdown) {
    return RENDERER.render(PARSER.parse(markdown.replace("\0", "")));
  }

  /// A picture would be fetched from somewhere: its address stands there as text.
  private static final class Pictures implements NodeRenderer {
    private final HtmlNodeRendererContext context;

    Pictures(HtmlNodeRendererContext context) {
      this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
      context.getWriter().tag("span", Map.of("class", "picture"));
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
      context.getWriter().text(" (" + ((Image) node).getDestination() + ")");
      context.getWriter().tag("/span");
    }
  }
}
