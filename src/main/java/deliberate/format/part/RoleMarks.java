package deliberate.format.part;

import deliberate.format.Losses;
import deliberate.prompt.Message;
import deliberate.prompt.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Messages in one text, each led in by a mark that says who speaks.
public enum RoleMarks {
  /// `system:` alone in its line.
  LINES("(?im)^[ \\t]*#?[ \\t]*(system|developer|user|assistant)(?:\\[[^\\]\\n]{0,200}\\])?:[ \\t]*$", Role.SYSTEM) {
    @Override
    String mark(Role role) {
      return role.id() + ":\n";
    }
  },

  /// `{{role "system"}}`.
  HELPERS("\\{\\{~?\\s*role\\s+[\"'](system|user|model)[\"']\\s*~?\\}\\}", Role.USER) {
    @Override
    String mark(Role role) {
      return "{{role \"" + (role == Role.ASSISTANT ? "model" : role.id()) + "\"}}\n";
    }
  };

  private final Pattern mark;
  private final Role before;

  /// @param before who speaks what stands before the first mark
  RoleMarks(String mark, Role before) {
    this.mark = Pattern.compile(mark);
    this.before = before;
  }

  abstract String mark(Role role);

  /// The messages of a text, their variables read.
  public List<Spoken> read(String text, TemplateSyntax syntax, Losses losses) {
    List<Spoken> spoken = new ArrayList<>();
    Matcher next = mark.matcher(text);
    Role role = before;
    int from = 0;
    while (next.find()) {
      add(role, text.substring(from, next.start()), spoken, syntax, losses);
      role = Spoken.role(next.group(1)).orElse(before);
      from = next.end();
    }
    add(role, text.substring(from), spoken, syntax, losses);
    return spoken;
  }

  private static void add(Role role, String text, List<Spoken> spoken, TemplateSyntax syntax, Losses losses) {
    if (!text.isBlank()) {
      spoken.add(new Spoken(role, syntax.read(text, role.id(), losses).strip(), role.id()));
    }
  }

  public String write(List<Message> messages) {
    return messages.stream().map(message -> mark(message.role()) + message.text() + "\n")
        .collect(Collectors.joining("\n"));
  }
}
