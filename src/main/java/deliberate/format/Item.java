package deliberate.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One value of a foreign file with its place. Readers take what they know; whatever is of another type than wanted is
/// reported and counts as absent, and so is, in the end, what nobody took.
public final class Item {
  private final Object data;
  private final String path;
  private final Losses losses;
  private final Set<String> taken = new HashSet<>();

  /// @param data text, a number, true or false, null, or lists and maps of those
  public Item(Object data, String path, Losses losses) {
    this.data = data;
    this.path = path;
    this.losses = losses;
  }

  public Object data() {
    return data;
  }

  public String path() {
    return path;
  }

  public Losses losses() {
    return losses;
  }

  public boolean isMap() {
    return data instanceof Map;
  }

  public boolean isList() {
    return data instanceof List;
  }

  /// Whether it is text, a number or a flag, all of which can be read as words.
  public boolean isWords() {
    return data != null && !isMap() && !isList();
  }

  public boolean has(String key) {
    return data instanceof Map<?, ?> map && map.get(key) != null;
  }

  /// The value at the key, which is taken thereby; empty where there is none.
  public Optional<Item> at(String key) {
    taken.add(key);
    return has(key) ? Optional.of(new Item(((Map<?, ?>) data).get(key), below(key), losses)) : Optional.empty();
  }

  /// The words at the key; empty where there are none.
  public String text(String key) {
    return words(key).orElse("");
  }

  /// The words at the key.
  public Optional<String> words(String key) {
    return at(key).flatMap(Item::words);
  }

  /// These words; anything else is reported as no text.
  public Optional<String> words() {
    if (!isWords()) {
      lose(Loss.Kind.WRONG_TYPE, "text");
      return Optional.empty();
    }
    return Optional.of(plain());
  }

  /// The number at the key.
  public Optional<Number> number(String key) {
    Optional<Item> item = at(key);
    Optional<Number> number = item.map(Item::data).filter(Number.class::isInstance).map(Number.class::cast);
    if (item.isPresent() && number.isEmpty()) {
      item.get().lose(Loss.Kind.WRONG_TYPE, "number");
    }
    return number;
  }

  /// The items at the key; none where there is no list.
  public List<Item> list(String key) {
    return at(key).map(Item::list).orElse(List.of());
  }

  /// These items; anything but a list is reported.
  public List<Item> list() {
    if (!isList()) {
      lose(Loss.Kind.WRONG_TYPE, "list");
      return List.of();
    }
    List<Item> items = new ArrayList<>();
    for (Object one : (List<?>) data) {
      items.add(new Item(one, path + "[" + items.size() + "]", losses));
    }
    return items;
  }

  /// The items of a list, or the one thing that stands in its place.
  public List<Item> each() {
    return isList() ? list() : List.of(this);
  }

  /// The map at the key; one without entries where there is none.
  public Item map(String key) {
    Optional<Item> item = at(key);
    if (item.filter(found -> !found.isMap()).isPresent()) {
      item.get().lose(Loss.Kind.WRONG_TYPE, "map");
      item = Optional.empty();
    }
    return item.orElseGet(() -> new Item(Map.of(), below(key), losses));
  }

  /// All entries, which are taken thereby.
  public Map<String, Item> entries() {
    Map<String, Item> entries = new LinkedHashMap<>();
    if (data instanceof Map<?, ?> map) {
      map.keySet().forEach(key -> at(key.toString()).ifPresent(item -> entries.put(key.toString(), item)));
    }
    return entries;
  }

  /// Reports this value.
  public void lose(Loss.Kind kind, String... words) {
    losses.add(kind, path, words);
  }

  /// Reports the keys that nobody took.
  public void loseRest() {
    if (data instanceof Map<?, ?> map) {
      map.forEach((key, value) -> {
        if (!taken.contains(key.toString()) && value != null) {
          losses.add(Loss.Kind.NO_PLACE, below(key.toString()));
        }
      });
    }
  }

  /// Takes keys that mean nothing to a prompt, such as the version of the format.
  public Item without(String... keys) {
    taken.addAll(List.of(keys));
    return this;
  }

  private String plain() {
    return data instanceof BigDecimal number ? number.toPlainString() : data.toString();
  }

  private String below(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
