package deliberate.format.part;

import deliberate.format.Item;
import deliberate.format.Loss;
import deliberate.format.Losses;
import deliberate.prompt.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One message of a foreign file.
///
/// @param text    with `{{name}}` for variables
/// @param example whether the file says that it is part of a worked example
public record Spoken(Role role, String text, String place, boolean example) {

  public Spoken(Role role, String text, String place) {
    this(role, text, place, false);
  }

  /// The messages of a list of `role` and `content`, where content is text or a list of parts. Anything but text is
  /// reported.
  public static List<Spoken> list(List<Item> messages, TemplateSyntax syntax) {
    List<Spoken> spoken = new ArrayList<>();
    for (Item message : messages) {
      if (!message.isMap()) {
        message.lose(Loss.Kind.WRONG_TYPE, "map");
        continue;
      }
      String name = message.text("name");
      Optional<Role> role = role(message.text("role"));
      Optional<Item> content = message.at("content");
      if (role.isEmpty()) {
        message.lose(Loss.Kind.NOT_TEXT);
      } else if (content.isPresent()) {
        String text = content(content.get(), syntax);
        if (!text.isBlank()) {
          spoken.add(new Spoken(role.get(), text, content.get().path(), name.startsWith("example_")));
        }
      }
      message.without("type", "id", "status", "phase").loseRest();
    }
    return spoken;
  }

  /// Text, or a list of parts of which the texts are taken.
  public static String content(Item content, TemplateSyntax syntax) {
    if (content.isWords()) {
      return syntax.read(content);
    }
    if (content.isMap() && !content.has("text")) {
      content.lose(Loss.Kind.NOT_TEXT);
      return "";
    }
    List<String> texts = new ArrayList<>();
    for (Item part : content.each()) {
      if (part.isWords()) {
        texts.add(syntax.read(part));
      } else if (part.has("text")) {
        part.at("text").ifPresent(text -> texts.add(syntax.read(text)));
        part.without("type", "annotations", "logprobs").loseRest();
      } else {
        part.lose(Loss.Kind.NOT_TEXT);
      }
    }
    texts.removeIf(String::isBlank);
    return String.join("\n\n", texts);
  }

  /// Who speaks, by any of the names in use; empty for tools and functions.
  public static Optional<Role> role(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "system", "developer" -> Optional.of(Role.SYSTEM);
      case "user", "human" -> Optional.of(Role.USER);
      case "assistant", "model", "ai" -> Optional.of(Role.ASSISTANT);
      default -> Optional.empty();
    };
  }

  static void loseAnswer(Spoken answer, Losses losses) {
    losses.add(Loss.Kind.ANSWER, answer.place());
  }
}
