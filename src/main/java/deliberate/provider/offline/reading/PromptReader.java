package deliberate.provider.offline.reading;

import deliberate.prompt.Message;
import deliberate.prompt.Role;
import java.util.ArrayList;
import java.util.List;

/// The one parser of the offline engine: turns messages into a [ReadPrompt], by structure alone.
///
/// 1. Of each message it reads the first 48,000 and the last 16,000 characters, of a conversation the last 40 messages.
/// 2. It cuts them into blocks at tags, headings and labels ([BlockSplitter]); a heading's words tell what the block
///    is for ([BlockKind]); text under no heading is prose.
/// 3. An input block followed by an output block is a worked example, an input block alone belongs to the task.
/// 4. It looks for the task in the order of [ReadPrompt#focus]: where a heading says so first, prose last. What stands
///    under role, rules, format and examples is not searched for the task, so its numbers cannot be mistaken for it.
/// 5. Of prose it keeps 12 sentences, the first 8 and the last 4, of a headed block 48; the middle of a wall of text is
///    lost.
/// 6. What is asked for it takes from the task alone ([ReadPrompt#request]), what it is asked about from all of the
///    focus.
/// 7. In a conversation the user's latest words count as headed as the task, unless they have headings of their own.
/// 8. Of several values that would fit, it takes the first that it meets.
public final class PromptReader {
  private static final int FIRST_CHARACTERS = 48_000;
  private static final int LAST_CHARACTERS = 16_000;
  private static final int MESSAGES = 40;

  private PromptReader() {}

  public static ReadPrompt read(List<Message> messages) {
    List<Message> recent = messages.subList(Math.max(0, messages.size() - MESSAGES), messages.size());
    List<Block> system = new ArrayList<>();
    List<Block> user = new ArrayList<>();
    boolean answered = false;
    for (Message message : recent) {
      List<Block> blocks = BlockSplitter.split(bounded(message));
      if (answered && message == recent.getLast()) {
        blocks = blocks.stream().map(PromptReader::asTask).toList();
      }
      answered |= message.role() == Role.ASSISTANT;
      switch (message.role()) {
        case SYSTEM -> system.addAll(blocks);
        // The latest turn is read first; the ones before it are what it refers to.
        case USER -> user.addAll(0, blocks);
        case ASSISTANT -> { }
      }
    }
    List<WorkedExample> examples = new ArrayList<>(takeExamples(user));
    examples.addAll(takeExamples(system));
    List<Block> all = new ArrayList<>(user);
    all.addAll(system);
    return new ReadPrompt(all, examples);
  }

  /// What the user says now, without what was said before; the whole where there was no answer yet.
  public static List<Message> latest(List<Message> messages) {
    boolean answered = messages.stream().anyMatch(message -> message.role() == Role.ASSISTANT);
    return answered
        ? messages.stream().filter(m -> m.role() == Role.SYSTEM || m == messages.getLast()).toList()
        : messages;
  }

  private static Block asTask(Block block) {
    return block.kind() == BlockKind.PROSE ? new Block(block.speaker(), "task", block.text()) : block;
  }

  private static Message bounded(Message message) {
    String text = message.text();
    if (text.length() <= FIRST_CHARACTERS + LAST_CHARACTERS) {
      return message;
    }
    return new Message(message.role(), text.substring(0, FIRST_CHARACTERS) + "\n"
        + text.substring(text.length() - LAST_CHARACTERS));
  }

  /// Takes the examples out of the blocks, so that nobody looks for the task in them.
  private static List<WorkedExample> takeExamples(List<Block> blocks) {
    List<WorkedExample> examples = new ArrayList<>();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (blocks.get(i).name().equals("input") && blocks.get(i + 1).name().equals("output")) {
        examples.add(new WorkedExample(blocks.get(i).text(), blocks.get(i + 1).text()));
        blocks.subList(i, i + 2).clear();
        i--;
      }
    }
    blocks.replaceAll(b -> b.name().equals("input") ? new Block(b.speaker(), "task input", b.text()) : b);
    return examples;
  }

}
