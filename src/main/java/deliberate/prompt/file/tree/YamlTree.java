package deliberate.prompt.file.tree;

import deliberate.prompt.file.tree.FileProblem.Kind;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// A YAML text with the nodes composed from it, each of which knows its stretch of the text.
public final class YamlTree {
  private static final int MAX_ALIASES = 50;
  private static final int MAX_DEPTH = 64;

  private final String text;
  private final Optional<Node> root;
  private final int[] charIndex;
  private final Set<Node> shared = Collections.newSetFromMap(new IdentityHashMap<>());

  private YamlTree(String text, Optional<Node> root) {
    this.text = text;
    this.root = root;
    this.charIndex = charIndex(text);
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    root.ifPresent(node -> findShared(node, seen));
  }

  /// @param text without a byte order mark
  public static YamlTree of(String text, String file) throws PromptFileException {
    LoadSettings settings = LoadSettings.builder()
        .setLabel(file)
        .setCodePointLimit(Integer.MAX_VALUE)
        .setMaxAliasesForCollections(MAX_ALIASES)
        .build();
    try {
      return new YamlTree(text, new ShallowComposer(settings, text).getSingleNode());
    } catch (TooDeepException e) {
      throw problem(Kind.TOO_DEEP, file, line(e.getProblemMark()), "", e);
    } catch (MarkedYamlEngineException e) {
      throw problem(Kind.NOT_YAML, file, line(e.getProblemMark()), e.getProblem(), e);
    } catch (ReaderException e) {
      int line = 1 + (int) text.codePoints().limit(e.getPosition()).filter(c -> c == '\n').count();
      throw problem(Kind.NOT_YAML, file, line, "U+%04X".formatted(e.getCodePoint()), e);
    } catch (YamlEngineException e) {
      throw problem(Kind.TOO_MANY_ALIASES, file, 0, "", e);
    }
  }

  public String text() {
    return text;
  }

  public Optional<Node> root() {
    return root;
  }

  /// Whether the node stands in the tree more than once, through an alias.
  public boolean isShared(Node node) {
    return shared.contains(node);
  }

  /// First character of the node, counted in chars.
  public int start(Node node) {
    return index(node.getStartMark().orElseThrow());
  }

  /// The composer's end of the node; for block collections and block scalars this is where the next token begins.
  public int end(Node node) {
    return index(node.getEndMark().orElseThrow());
  }

  public static int column(Node node) {
    return node.getStartMark().orElseThrow().getColumn();
  }

  /// Counted from 1.
  public static int line(Node node) {
    return line(node.getStartMark());
  }

  private static int line(Optional<Mark> mark) {
    return mark.map(m -> m.getLine() + 1).orElse(0);
  }

  private int index(Mark mark) {
    return charIndex.length == 0 ? mark.getIndex() : charIndex[mark.getIndex()];
  }

  /// Where each code point begins; empty where that is the same as counting chars.
  private static int[] charIndex(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return new int[0];
    }
    int[] index = new int[count + 1];
    for (int point = 0, at = 0; point < count; point++) {
      index[point] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    index[count] = text.length();
    return index;
  }

  private void findShared(Node node, Set<Node> seen) {
    if (!seen.add(node)) {
      shared.add(node);
      return;
    }
    switch (node) {
      case MappingNode map -> map.getValue().forEach(entry -> {
        findShared(entry.getKeyNode(), seen);
        findShared(entry.getValueNode(), seen);
      });
      case SequenceNode list -> list.getValue().forEach(item -> findShared(item, seen));
      default -> { }
    }
  }

  private static PromptFileException problem(Kind kind, String file, int line, String found, Throwable cause) {
    return new PromptFileException(new FileProblem(kind, file, line, "", List.of(), found), cause);
  }

  /// Refuses to go deeper than any prompt does, long before the stack ends.
  private static final class ShallowComposer extends Composer {
    private int depth;

    ShallowComposer(LoadSettings settings, String text) {
      super(settings, new ParserImpl(settings, new StreamReader(settings, text)));
    }

    @Override
    protected SequenceNode composeSequenceNode(Optional<Anchor> anchor) {
      enter();
      SequenceNode node = super.composeSequenceNode(anchor);
      depth--;
      return node;
    }

    @Override
    protected Node composeMappingNode(Optional<Anchor> anchor) {
      enter();
      Node node = super.composeMappingNode(anchor);
      depth--;
      return node;
    }

    private void enter() {
      if (++depth > MAX_DEPTH) {
        throw new TooDeepException(parser.peekEvent().getStartMark());
      }
    }
  }

  private static final class TooDeepException extends MarkedYamlEngineException {
    private static final long serialVersionUID = 1L;

    TooDeepException(Optional<Mark> mark) {
      super("", Optional.empty(), "", mark);
    }
  }
}
