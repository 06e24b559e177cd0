package deliberate.provider.offline.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A prompt after reading: its blocks in the order they are looked at, the user's latest first, and its examples.
public record ReadPrompt(List<Block> blocks, List<WorkedExample> examples) {
  private static final int PROSE_FIRST = 8;
  private static final int PROSE_LAST = 4;
  private static final int HEADED_FIRST = 36;
  private static final int HEADED_LAST = 12;

  public ReadPrompt {
    blocks = List.copyOf(blocks);
    examples = List.copyOf(examples);
  }

  /// Where the task is looked for, in this order: headed as the task, under headings of the author's own, prose,
  /// background; the user's words before the system's.
  public String focus() {
    return Stream.of(BlockKind.TASK, BlockKind.FREE, BlockKind.PROSE, BlockKind.BACKGROUND)
        .flatMap(kind -> blocks.stream().filter(b -> b.kind() == kind))
        .map(ReadPrompt::kept)
        .collect(Collectors.joining("\n"));
  }

  /// What the prompt says of the wanted form: the block headed so, else the rules and what else stays in mind.
  public String formatText() {
    String headed = textOf(BlockKind.FORMAT);
    return headed.isEmpty() ? textOf(BlockKind.RULES) + "\n" + focus() : headed;
  }

  /// The text under all headings of this kind.
  public String textOf(BlockKind kind) {
    return blocks.stream().filter(b -> b.kind() == kind).map(Block::text).collect(Collectors.joining("\n"));
  }

  /// Whether the form stands under a heading of its own.
  public boolean hasFormatBlock() {
    return blocks.stream().anyMatch(b -> b.kind() == BlockKind.FORMAT);
  }

  /// The first block whose heading contains one of these words.
  public Optional<Block> named(String... words) {
    return blocks.stream().filter(b -> hasWord(b, words)).findFirst();
  }

  /// All blocks whose heading contains one of these words.
  public List<Block> allNamed(String... words) {
    return blocks.stream().filter(b -> hasWord(b, words)).toList();
  }

  /// The same prompt without some of its blocks.
  public ReadPrompt without(Predicate<Block> unwanted) {
    return new ReadPrompt(blocks.stream().filter(unwanted.negate()).toList(), examples);
  }

  private static boolean hasWord(Block block, String... words) {
    List<String> heading = List.of(block.name().split(" "));
    return Stream.of(words).anyMatch(heading::contains);
  }

  private static String kept(Block block) {
    return switch (block.kind()) {
      case PROSE -> Sentences.kept(block.text(), PROSE_FIRST, PROSE_LAST);
      case FREE -> block.name() + ": " + Sentences.kept(block.text(), HEADED_FIRST, HEADED_LAST);
      default -> Sentences.kept(block.text(), HEADED_FIRST, HEADED_LAST);
    };
  }
}
