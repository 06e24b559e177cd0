package deliberate.prompt;

import deliberate.prompt.CompiledPrompt.Escaped;
import deliberate.prompt.CompiledPrompt.Part;
import deliberate.prompt.CompiledPrompt.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One message while it is put together; remembers which stretch comes from where.
final class MessageBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final List<Escaped> escaped = new ArrayList<>();
  private final int index;

  MessageBuilder(int index) {
    this.index = index;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  void markup(String marks) {
    text.append(marks);
  }

  /// Sets a block apart from the one before it.
  void newBlock() {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
  }

  /// Adds a text that stands inside elements of these names.
  ///
  /// A closing tag of one of them would end the element early, so `</task>` becomes `<\/task>`, and what already looks
  /// like that gets one more backslash; nothing else is touched, and taking one backslash away gives the text back.
  void text(Source source, String written, Set<String> enclosing) {
    String safe = written;
    for (String tag : enclosing) {
      Matcher closing = Pattern.compile("<(\\\\*)/(?=(" + Pattern.quote(tag) + "\\s*>))", Pattern.CASE_INSENSITIVE)
          .matcher(safe);
      if (closing.find()) {
        escaped.add(new Escaped(source, closing.group() + closing.group(2)));
        safe = closing.replaceAll("<$1\\\\/");
      }
    }
    parts.add(new Part(source, index, text.length(), text.length() + safe.length()));
    text.append(safe);
  }

  Message message(Role role) {
    return new Message(role, text.toString());
  }

  List<Part> parts() {
    return parts;
  }

  List<Escaped> escaped() {
    return escaped;
  }
}
