package deliberate.prompt;

import java.util.Optional;

/// One part of a prompt.
///
/// @param id    unique within the prompt, stable over renames
/// @param title the heading; empty means the usual one of the kind
/// @param role  the message it goes to, where it is not the usual one of the kind; never ASSISTANT
public record Section(String id, SectionKind kind, String title, Optional<Role> role, String text, boolean enabled) {

  public static Section of(String id, SectionKind kind, String text) {
    return new Section(id, kind, "", Optional.empty(), text, true);
  }

  /// The message this section ends up in.
  public Role effectiveRole() {
    return role.orElse(kind.defaultRole());
  }

  public Section withText(String newText) {
    return new Section(id, kind, title, role, newText, enabled);
  }

  public Section withTitle(String newTitle) {
    return new Section(id, kind, newTitle, role, text, enabled);
  }

  public Section withEnabled(boolean on) {
    return new Section(id, kind, title, role, text, on);
  }
}
