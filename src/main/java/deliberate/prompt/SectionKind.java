package deliberate.prompt;

import java.util.Locale;

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
}
