package deliberate.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The map of the house: every room and the rooms it may import.
final class Rooms {
  /// From the top of the house to its ground. A room may import all of the lines below its own, none of its own line.
  private static final List<Set<String>> STOREYS = List.of(
      Set.of("ui", "cli"),
      Set.of("lesson", "report"),
      Set.of("evaluation"),
      Set.of("technique"),
      Set.of("grader"),
      Set.of("spend"),
      Set.of("run"),
      Set.of("meter", "recording"),
      Set.of("pricing"),
      Set.of("provider"),
      Set.of("prompt", "tokens", "task"),
      Set.of("store"));

  /// Rooms beside the storeys, and what they may import.
  private static final Map<String, Set<String>> ANNEXES = Map.of(
      "lint", Set.of("prompt", "provider", "tokens"),
      "format", Set.of("prompt", "store"),
      // Sentences about failures, counts and grades: it must know the kinds of them.
      "message", Set.of("provider", "prompt", "run", "recording", "tokens", "grader", "format"),
      // Its store of secrets is a KeySource; caps on spending are set by the user.
      "settings", Set.of("provider", "prompt", "tokens", "task", "store", "spend"));

  /// Who may import an annex.
  private static final Map<String, Set<String>> GUESTS = Map.of(
      "lint", Set.of("ui", "cli"),
      "format", Set.of("ui", "cli"),
      "message", Set.of("ui", "cli", "report", "lesson"),
      "settings", Set.of("ui", "cli"));

  private Rooms() {}

  /// Room to the rooms it may import, all rooms included.
  static Map<String, Set<String>> imports() {
    Map<String, Set<String>> imports = new TreeMap<>();
    List<Set<String>> below = new ArrayList<>(STOREYS);
    for (Set<String> storey : STOREYS) {
      below.removeFirst();
      storey.forEach(room -> below.forEach(imports.computeIfAbsent(room, key -> new TreeSet<>())::addAll));
    }
    ANNEXES.forEach((room, uses) -> imports.put(room, new TreeSet<>(uses)));
    GUESTS.forEach((room, guests) -> guests.forEach(guest -> imports.get(guest).add(room)));
    return imports;
  }
}
