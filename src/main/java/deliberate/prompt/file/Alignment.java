package deliberate.prompt.file;

import deliberate.prompt.file.PromptData.Words;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Which item of a changed list was which item of the old one.
final class Alignment {
  private Alignment() {}

  /// For each new item the place of its old self, or -1. Equal items go together first, then those of one id or name;
  /// where the lists are of one length, what is left goes by place.
  static int[] of(List<?> old, List<?> now) {
    int[] match = new int[now.size()];
    Arrays.fill(match, -1);
    boolean[] used = new boolean[old.size()];
    for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
      if (Objects.equals(old.get(i), now.get(i))) {
        match[i] = i;
        used[i] = true;
      }
    }
    pair(old, now, match, used, item -> item);
    pair(old, now, match, used, Alignment::identity);
    for (int i = 0; i < now.size() && old.size() == now.size(); i++) {
      if (match[i] < 0 && !used[i]) {
        match[i] = i;
        used[i] = true;
      }
    }
    return match;
  }

  static boolean isSame(int[] match, int oldSize) {
    boolean same = match.length == oldSize;
    for (int i = 0; i < match.length && same; i++) {
      same = match[i] == i;
    }
    return same;
  }

  private static void pair(List<?> old, List<?> now, int[] match, boolean[] used, Function<Object, Object> key) {
    Map<Object, Deque<Integer>> free = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      Object name = key.apply(old.get(i));
      if (!used[i] && name != null) {
        free.computeIfAbsent(name, k -> new ArrayDeque<>()).add(i);
      }
    }
    for (int i = 0; i < now.size(); i++) {
      Deque<Integer> places = match[i] < 0 ? free.get(key.apply(now.get(i))) : null;
      if (places != null && !places.isEmpty()) {
        match[i] = places.remove();
        used[match[i]] = true;
      }
    }
  }

  private static Object identity(Object item) {
    Object id = item instanceof Map<?, ?> map ? map.containsKey("id") ? map.get("id") : map.get("name") : null;
    return id instanceof Words words && !words.text().isEmpty() ? id : null;
  }
}
