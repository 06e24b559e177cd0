package deliberate.prompt.file;

import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Prompt files in any layout, with comments and unknown keys in any place, drawn from a seed. Each comment and each
/// unknown value is a mark such as `#7@sec-1:text@`, which says whose it is.
final class CommentedFile {
  private static final Pattern MARK = Pattern.compile("[#U]\\d+@([\\w-]+)(?::(\\w+))?@");
  private static final String ROOT = "root";

  private final Random random;
  private final StringBuilder file = new StringBuilder();
  private final int step;
  private int marks;

  private CommentedFile(Random random) {
    this.random = random;
    step = random.nextInt(3) * 2;
  }

  static String any(Random random) {
    return new CommentedFile(random).write();
  }

  /// The marks that an edit took away and should not have.
  static Set<String> lost(String before, String after, Prompt old, Prompt now) {
    Set<String> lost = marks(before);
    lost.removeAll(marks(after));
    lost.removeIf(mark -> !stays(MARK.matcher(mark), old, now));
    return lost;
  }

  private static Set<String> marks(String text) {
    Set<String> marks = new TreeSet<>();
    MARK.matcher(text).results().forEach(found -> marks.add(found.group()));
    return marks;
  }

  /// Whether what the mark belongs to is still there.
  private static boolean stays(Matcher mark, Prompt old, Prompt now) {
    mark.matches();
    String owner = mark.group(1);
    String key = Optional.ofNullable(mark.group(2)).orElse("");
    return switch (owner.replaceAll("-.*", "")) {
      case ROOT -> !key.equals("description") || !now.description().isEmpty();
      case "sec" -> now.sections().stream().filter(section -> section.id().equals(owner))
          .anyMatch(section -> has(section, key));
      case "var" -> now.variables().stream().filter(variable -> ("var-" + variable.name()).equals(owner))
          .map(Variable::defaultValue).anyMatch(value -> !key.equals("default") || value.isPresent());
      case "examples" -> all(old.examples(), now.examples());
      case "turns" -> all(old.turns(), now.turns());
      case "cases" -> all(old.cases(), now.cases());
      case "checks" -> all(old.checks(), now.checks());
      case "panes" -> all(old.panes(), now.panes());
      case "tags" -> old.tags().equals(now.tags());
      default -> throw new IllegalStateException(owner);
    };
  }

  private static boolean has(Section section, String key) {
    return switch (key) {
      case "title" -> !section.title().isEmpty();
      case "text" -> !section.text().isEmpty();
      case "enabled" -> !section.enabled();
      default -> true;
    };
  }

  private static boolean all(List<?> old, List<?> now) {
    return now.containsAll(old) && new HashSet<>(old).size() == old.size();
  }

  private String write() {
    file.append(odds(4) ? "%YAML 1.2\n---\n" : odds(4) ? "---\n" : "");
    file.append('#').append(mark(ROOT)).append('\n');
    file.append("deliberate: 1").append(trailing(ROOT)).append('\n');
    file.append("id: 5f0c1c6e-3b1e-4f0a-9d55-0c2a8f1b7d10").append(trailing(ROOT)).append('\n');
    List<Runnable> parts = new ArrayList<>(List.of(
        () -> value("title", 0, ROOT),
        () -> file.append("team: U").append(mark(ROOT)).append(trailing(ROOT)).append('\n'),
        () -> value("description", 0, "root:description"),
        () -> file.append("tags: [a, b ,c]").append(trailing("tags")).append('\n'),
        () -> list("sections", i -> section("sec-" + i, i)),
        () -> list("examples", _ -> item("examples", "input", "output", "x")),
        () -> list("turns", _ -> item("turns", "text")),
        () -> list("variables", i -> named("var-v" + i, "name", "v" + i, "default", "x")),
        () -> list("cases", i -> named("cases", "name", "c" + i, "vars", "expected")),
        () -> list("checks", _ -> named("checks", "type", "equals", "value")),
        () -> list("panes", i -> named("panes", "model", "m" + i, "options", "system", "x"))));
    Collections.shuffle(parts, random);
    for (Runnable part : parts.subList(0, 4 + random.nextInt(parts.size() - 3))) {
      line("", ROOT);
      part.run();
    }
    line("", ROOT);
    file.append(odds(8) ? "...\n" : "");
    String text = odds(6) ? file.substring(0, file.length() - 1) : file.toString();
    return odds(8) ? text.replace("\n", "\r\n") : text;
  }

  private void list(String key, IntConsumer item) {
    int count = random.nextInt(4);
    file.append(key).append(count == 0 ? ": []\n" : ":\n");
    for (int i = 0; i < count; i++) {
      item.accept(i);
    }
  }

  private void section(String owner, int number) {
    if (odds(8)) {
      file.append(" ".repeat(step)).append("- {id: sec-").append(number).append(", kind: role, x: U")
          .append(mark(owner)).append(", text: 'in, braces'}").append(trailing(owner)).append('\n');
    } else {
      named(owner, "id", owner, "kind", "title", "text", "enabled", "x");
    }
  }

  private void item(String owner, String... keys) {
    named(owner, "", "", keys);
  }

  /// @param name a key that is always there and has this value
  private void named(String owner, String name, String nameValue, String... keys) {
    line(" ".repeat(step), owner);
    int inner = step + 2 + random.nextInt(2);
    Map<String, Runnable> entries = new LinkedHashMap<>();
    if (!name.isEmpty()) {
      entries.put(name, () -> file.append(name).append(": ").append(nameValue).append(trailing(owner)).append('\n'));
    }
    for (String key : keys) {
      if (keys.length == 1 || key.equals("kind") || odds(2)) {
        entries.put(key, () -> entry(key, inner, owner));
      }
    }
    List<Runnable> order = new ArrayList<>(entries.isEmpty() ? List.of(() -> entry(keys[0], inner, owner))
        : entries.values());
    Collections.shuffle(order, random);
    boolean ownLine = odds(12);
    file.append(" ".repeat(step)).append(ownLine ? "-\n" : "-" + " ".repeat(inner - step - 1));
    for (int i = 0; i < order.size(); i++) {
      if (i > 0 || ownLine) {
        line(" ".repeat(inner), owner + ":enabled");
        file.append(" ".repeat(inner));
      }
      order.get(i).run();
    }
  }

  private void entry(String key, int indent, String owner) {
    switch (key) {
      case "kind" -> file.append("\"kind\": task").append(trailing(owner)).append('\n');
      case "enabled" -> file.append("enabled: true").append(trailing(owner + ":enabled")).append('\n');
      case "options" -> file.append("options: {temperature: 0.7, stop: [a, 'b']}\n");
      case "vars" -> {
        file.append("vars:").append(trailing(owner)).append('\n').append(" ".repeat(indent + 3));
        value("v1", indent + 3, owner);
      }
      case "x" -> file.append(odds(2) ? "x: !!str U" : "x:\n" + " ".repeat(indent + 2) + "deep: U").append(mark(owner))
          .append('\n');
      default -> value(key, indent, owner + ":" + key);
    }
  }

  private void value(String key, int indent, String owner) {
    String pad = " ".repeat(indent + 2 + random.nextInt(2));
    file.append(key).append(':');
    if (odds(15)) {
      file.append(trailing(owner)).append('\n');
      line(pad, owner);
      file.append(pad.substring(1));
    }
    String comment = trailing(owner);
    String more = "\n" + pad;
    file.append(switch (random.nextInt(11)) {
      case 0 -> " plain text" + comment;
      case 1 -> " 'single ''q'''" + comment;
      case 2 -> " \"dou\\tble\"" + comment;
      case 3 -> " \"over" + more + " lines\n" + more + "more\"" + comment;
      case 4 -> " plain" + more + "over lines";
      case 5 -> " |" + comment + more + "lit\n" + more + "  eral # not";
      case 6 -> " |-" + comment + more + "lit" + more + "eral";
      case 7 -> " |+" + comment + more + "keep\n" + (odds(2) ? "\n" : "");
      case 8 -> " >" + comment + more + "fold" + more + "ed\n" + more + "x";
      case 9 -> "   ünï 😀 " + comment;
      default -> " \"\"" + comment;
    }).append('\n');
  }

  /// Blank lines and a comment, or some of them, or nothing.
  private void line(String lead, String owner) {
    blank();
    if (odds(3)) {
      file.append(lead).append("#").append(mark(owner)).append('\n');
    }
    blank();
  }

  private void blank() {
    file.append("\n".repeat(odds(4) ? random.nextInt(3) : 0)).append(odds(20) ? "   \n" : "");
  }

  private String trailing(String owner) {
    return odds(4) ? "   #" + mark(owner) : "";
  }

  private String mark(String owner) {
    return marks++ + "@" + owner + "@";
  }

  private boolean odds(int of) {
    return random.nextInt(of) == 0;
  }
}
