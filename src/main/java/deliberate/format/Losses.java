package deliberate.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects what could not be carried over while a file is read or written.
public final class Losses {
  private static final int MOST = 500;
  private static final int LONGEST_WORD = 80;

  private final Map<String, Integer> lines;
  private final Set<Loss> losses = new LinkedHashSet<>();
  private int left;

  /// @param lines the lines of the file by place, as far as they are known
  Losses(Map<String, Integer> lines) {
    this.lines = lines;
  }

  /// For a text without lines worth naming.
  public Losses() {
    this(Map.of());
  }

  /// The same loss at the same place is told once.
  public void add(Loss.Kind kind, String place, String... words) {
    List<String> said = new ArrayList<>();
    for (String word : words) {
      String line = withoutSecrets(word.strip().replaceAll("\\s+", " "));
      said.add(line.length() > LONGEST_WORD ? line.substring(0, LONGEST_WORD - 1) + "…" : line);
    }
    Loss loss = new Loss(kind, place, line(place), said);
    if (losses.size() < MOST) {
      losses.add(loss);
    } else if (!losses.contains(loss)) {
      left++;
    }
  }

  /// Addresses and command lines can hold keys: neither user, query nor arguments are repeated.
  private static String withoutSecrets(String word) {
    String command = word.startsWith("exec:") ? word.replaceFirst("(?<=\\S) .*", "") : word;
    return command.contains("://")
        ? command.replaceFirst("://[^/@ ]*@", "://").replaceFirst("[?#].*", "") : command;
  }

  public ImportReport report() {
    List<Loss> all = new ArrayList<>(losses);
    if (left > 0) {
      all.add(new Loss(Loss.Kind.TOO_MANY, "", 0, List.of(String.valueOf(MOST))));
    }
    return new ImportReport(all);
  }

  /// Of the place, else of the nearest one around it.
  private int line(String place) {
    String at = place;
    while (!lines.containsKey(at) && !at.isEmpty()) {
      at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
    }
    return at.isEmpty() && !place.isEmpty() ? 0 : lines.getOrDefault(at, 0);
  }
}
