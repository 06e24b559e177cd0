package deliberate.prompt;

import java.util.Locale;
import java.util.function.Predicate;

/// What a section is for; this decides its heading and, unless the section says otherwise, the message it goes to.
public enum SectionKind {
  ROLE(Role.SYSTEM),
  TASK(Role.USER),
  CONTEXT(Role.USER),
  CONSTRAINTS(Role.SYSTEM),
  OUTPUT_FORMAT(Role.SYSTEM),
  /// Has no text of its own: marks where the prompt's examples go.
  EXAMPLES(Role.USER),
  /// Facts kept outside the conversation and put into every turn.
  MEMORY(Role.SYSTEM),
  FREE(Role.USER);

  private final Role defaultRole;

  SectionKind(Role defaultRole) {
    this.defaultRole = defaultRole;
  }

  public Role defaultRole() {
    return defaultRole;
  }

  /// The name in files, such as `output-format`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// An id for a section of this kind that is not taken yet, such as `task` or `task-2`.
  public String freeId(Predicate<String> taken) {
    String free = id();
    for (int number = 2; taken.test(free); number++) {
      free = id() + "-" + number;
    }
    return free;
  }
}
