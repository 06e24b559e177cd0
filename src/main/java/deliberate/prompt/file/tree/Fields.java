package deliberate.prompt.file.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The values of one map of a prompt file, each read as the type that is wanted, or taken as its default where it is
/// absent.
///
/// @param owner the map, for saying where something is missing
public record Fields(Field owner, Map<String, Field> byKey) {

  /// Makes something of one value.
  @FunctionalInterface
  public interface Reading<T> {
    T of(Field field) throws PromptFileException;
  }

  public boolean has(String key) {
    return byKey.containsKey(key);
  }

  public Optional<Field> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  public Field required(String key) throws PromptFileException {
    if (!has(key)) {
      throw owner.missing(key);
    }
    return byKey.get(key);
  }

  /// Empty where it is absent.
  public String text(String key) throws PromptFileException {
    return optionalText(key).orElse("");
  }

  public Optional<String> optionalText(String key) throws PromptFileException {
    return has(key) ? Optional.of(byKey.get(key).text()) : Optional.empty();
  }

  /// On where it is absent.
  public boolean isOn(String key) throws PromptFileException {
    return !has(key) || byKey.get(key).flag();
  }

  public <E extends Enum<E>> E choice(String key, E[] values, Function<E, String> name, E usual)
      throws PromptFileException {
    return has(key) ? byKey.get(key).choice(values, name) : usual;
  }

  public <T> List<T> list(String key, Reading<T> reading) throws PromptFileException {
    return has(key) ? each(byKey.get(key), reading) : List.of();
  }

  /// What each item of a list is read as.
  public static <T> List<T> each(Field list, Reading<T> reading) throws PromptFileException {
    List<T> items = new ArrayList<>();
    for (Field item : list.items()) {
      items.add(reading.of(item));
    }
    return items;
  }

  /// Whatever stands there, by key.
  public static Map<String, Object> data(Map<String, Field> fields) throws PromptFileException {
    Map<String, Object> data = new LinkedHashMap<>();
    for (Map.Entry<String, Field> entry : fields.entrySet()) {
      data.put(entry.getKey(), entry.getValue().data());
    }
    return data;
  }
}
