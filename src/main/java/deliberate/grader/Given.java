package deliberate.grader;

import deliberate.prompt.CheckSpec;
import deliberate.prompt.Placeholders;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What one check is set to, with its variables filled. Every reader throws [CannotTell] where the setting is missing,
/// of the wrong type, or uses a variable that has no value.
public final class Given {
  private static final int MOST_DIGITS = 100;

  private final List<Setting> settings;
  private final CheckSpec spec;
  private final Map<String, String> values;

  /// @param values by variable
  public Given(Grader grader, CheckSpec spec, Map<String, String> values) {
    this.settings = grader.settings();
    this.spec = spec;
    this.values = values;
  }

  /// Words, filled.
  public String text(String key) {
    return switch (raw(key)) {
      case String text -> filled(text);
      case Number number -> plain(number);
      case Boolean flag -> flag.toString();
      default -> throw wrong("setting-no-text", key);
    };
  }

  public BigDecimal number(String key) {
    String text = text(key).strip();
    return parsed(text).orElseThrow(() -> wrong("setting-no-number", key, text));
  }

  public boolean flag(String key) {
    if (raw(key) instanceof Boolean flag) {
      return flag;
    }
    throw wrong("setting-no-flag", key);
  }

  public String choice(String key) {
    String text = text(key);
    if (setting(key).choices().contains(text)) {
      return text;
    }
    throw wrong("setting-no-choice", key, String.join(", ", setting(key).choices()));
  }

  /// The items, filled, without blanks around them and without empty ones.
  public List<String> list(String key) {
    List<String> items = new ArrayList<>();
    if (raw(key) instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map || item instanceof List || item == null) {
          throw wrong("setting-no-list", key);
        }
        items.add(filled(item instanceof Number number ? plain(number) : item.toString()).strip());
      }
    } else {
      items.addAll(ListText.items(text(key)));
    }
    items.removeIf(String::isEmpty);
    return items;
  }

  /// Whatever is there, filled where it is a text.
  public Object data(String key) {
    Object raw = raw(key);
    return raw instanceof String text ? filled(text) : raw;
  }

  /// The same value read by its kind, for whoever wants to know whether it can be used at all.
  Object read(Setting setting) {
    return switch (setting.kind()) {
      case LINE, TEXT, MODEL -> text(setting.key());
      case NUMBER -> number(setting.key());
      case FLAG -> flag(setting.key());
      case CHOICE -> choice(setting.key());
      case LIST -> list(setting.key());
      case DATA -> data(setting.key());
    };
  }

  /// Whether the setting's value waits for variables.
  boolean usesVariables(Setting setting) {
    Object raw = spec.settings().getOrDefault(setting.key(), setting.usual().orElse(""));
    List<?> parts = raw instanceof List<?> list ? list : List.of(raw == null ? "" : raw);
    return parts.stream().anyMatch(part ->
        part instanceof String text && !Placeholders.in(text).uses().isEmpty());
  }

  private Object raw(String key) {
    Object given = spec.settings().get(key);
    boolean absent = given == null || given instanceof String text && text.isBlank();
    return absent
        ? setting(key).usual().orElseThrow(() -> wrong("setting-missing", key))
        : given;
  }

  private Setting setting(String key) {
    return settings.stream().filter(setting -> setting.key().equals(key)).findFirst().orElseThrow();
  }

  private String filled(String text) {
    Set<String> unfilled = new LinkedHashSet<>();
    String filled = Placeholders.in(text).fill(name -> {
      Optional<String> value = Optional.ofNullable(values.get(name));
      if (value.isEmpty()) {
        unfilled.add(name);
      }
      return value;
    });
    if (!unfilled.isEmpty()) {
      boolean expected = unfilled.contains(GradedAnswer.EXPECTED);
      throw new CannotTell(expected ? Reason.of("no-expected", new String[0])
          : Reason.of("no-value", String.join(", ", unfilled)));
    }
    return filled;
  }

  private static String plain(Number number) {
    return parsed(number.toString()).map(BigDecimal::toPlainString).orElse(number.toString());
  }

  private static Optional<BigDecimal> parsed(String text) {
    if (text.length() > MOST_DIGITS || !text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,2})?")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(text));
  }

  /// A reason that begins with the setting's key.
  private static CannotTell wrong(String id, String key, String... more) {
    List<String> words = new ArrayList<>(List.of(key));
    words.addAll(List.of(more));
    return new CannotTell(Reason.of(id, words.toArray(String[]::new)));
  }
}
