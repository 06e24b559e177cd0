package deliberate.ui.prompt.edit;

import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import java.util.Optional;

/// A text to be told apart into sections: one that came in at once, by pasting or dropping, or one the user names.
///
/// @param asked     whether the user asked for it, so that it is shown whatever it is made of
/// @param sectionId where it came into; empty where it is not in the prompt yet
/// @param at        its first character in the section's text
public record Arrival(boolean asked, Optional<String> sectionId, int at, String text) {

  /// The whole text of a section.
  public static Arrival all(Section section) {
    return new Arrival(true, Optional.of(section.id()), 0, section.text());
  }

  /// A text from elsewhere.
  public static Arrival fromOutside(String text) {
    return new Arrival(true, Optional.empty(), 0, text);
  }

  /// Whether the prompt still has it where it came in.
  public boolean isStillIn(Prompt prompt) {
    return sectionId.map(id -> prompt.sections().stream().filter(section -> section.id().equals(id))
        .anyMatch(section -> section.text().startsWith(text, at))).orElse(true);
  }

  /// The prompt without it; a section that held nothing else goes too.
  public Prompt takenOut(Prompt prompt) {
    return sectionId.map(id -> {
      Section section = SectionEdits.find(prompt, id);
      String rest = section.text().substring(0, at) + section.text().substring(at + text.length());
      return rest.isBlank() ? SectionEdits.delete(prompt, id)
          : SectionEdits.change(prompt, id, old -> old.withText(rest.strip()));
    }).orElse(prompt);
  }

  /// Where sections that replace it belong, once it has been taken out of `before`.
  public int placeAfter(Prompt before, Prompt after) {
    return sectionId.map(id -> {
      int old = SectionEdits.indexOf(before, id);
      return SectionEdits.indexOf(after, id) >= 0 ? old + 1 : old;
    }).orElse(after.sections().size());
  }
}
