package deliberate.provider.offline.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A prompt after reading: its blocks in the order they are looked at, the user's latest first, and its examples.
public record ReadPrompt(List<Block> blocks, List<WorkedExample> examples) {
  private static final int PROSE_FIRST = 8;
  private static final int PROSE_LAST = 4;
  private static final int HEADED_FIRST = 36;
  private static final int HEADED_LAST = 12;
  private static final Pattern SOLVE = Pattern.compile("(?i)\\b(solve|answer|work out|find out|figure out)\\b");

  public ReadPrompt {
    blocks = List.copyOf(blocks);
    examples = List.copyOf(examples);
  }

  /// Where the task is looked for, in this order: headed as the task, under headings of the author's own, prose,
  /// background; the user's words before the system's.
  public String focus() {
    return kept(BlockKind.TASK, BlockKind.FREE, BlockKind.PROSE, BlockKind.BACKGROUND);
  }

  /// What is asked for, apart from what it is asked about: under a heading for the task, where there is one. The
  /// author's own headings count as asked too where the task says to solve or answer something; a text to be worked on
  /// does not.
  public String request() {
    String task = kept(BlockKind.TASK);
    return task.isBlank() || SOLVE.matcher(task).find() ? focus() : task;
  }

  private String kept(BlockKind... kinds) {
    return Stream.of(kinds).flatMap(kind -> blocks.stream().filter(b -> b.kind() == kind))
        .map(ReadPrompt::kept).collect(Collectors.joining("\n"));
  }

  /// What the prompt says of the wanted form: the block headed so, else the rules, the task and what stays in mind of
  /// prose.
  public String formatText() {
    String headed = textOf(BlockKind.FORMAT);
    return headed.isEmpty() ? kept(BlockKind.RULES, BlockKind.TASK, BlockKind.PROSE) : headed;
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

  /// The same prompt without the stretches of text that match.
  public ReadPrompt cut(Pattern unwanted) {
    return new ReadPrompt(blocks.stream()
        .map(b -> new Block(b.speaker(), b.name(), unwanted.matcher(b.text()).replaceAll(""))).toList(), examples);
  }

  private static boolean hasWord(Block block, String... words) {
    List<String> heading = List.of(block.name().split(" "));
    return Stream.of(words).anyMatch(heading::contains);
  }

  private static String kept(Block block) {
    return switch (block.kind()) {
      case PROSE -> Sentences.kept(block.text(), PROSE_FIRST, PROSE_LAST);
      case FREE -> block.name() + (block.text().contains("\n") ? ":\n" : ": ")
          + Sentences.kept(block.text(), HEADED_FIRST, HEADED_LAST);
      default -> Sentences.kept(block.text(), HEADED_FIRST, HEADED_LAST);
    };
  }
}
