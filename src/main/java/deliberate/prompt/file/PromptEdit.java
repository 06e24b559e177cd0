package deliberate.prompt.file;

import deliberate.prompt.Prompt;
import deliberate.prompt.file.YamlPatch.Unplaceable;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.prompt.file.tree.YamlTree;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a changed prompt into the text of its file, and trusts no result that does not read back as that prompt.
final class PromptEdit {
  private PromptEdit() {}

  /// Tries to change only what differs; where blanks on empty lines stand in the way, takes these away first; then
  /// writes aliases out; and where even that does not read back, writes the prompt afresh, with the unknown keys and
  /// without the comments.
  static String text(String source, PromptDocument document, Prompt changed, Optional<Path> folder)
      throws PromptFileException {
    String name = document.name();
    YamlTree tree = YamlTree.of(source, name);
    Map<String, Object> old = PromptData.of(document.prompt());
    Map<String, Object> now = PromptData.of(changed);
    Optional<String> patched = patched(tree, old, now, changed, name, folder);
    String tidy = patched.isPresent() ? source : new YamlPlaces(tree).withEmptyLines();
    if (patched.isEmpty()) {
      patched = patched(YamlTree.of(tidy, name), old, now, changed, name, folder);
    }
    if (patched.isEmpty()) {
      patched = patched(YamlTree.of(YamlAliases.writtenOut(tidy), name), old, now, changed, name, folder);
    }
    if (patched.isPresent()) {
      return patched.get();
    }
    String fresh = YamlEmitter.document((Map<?, ?>) YamlMerge.of(tree.root().orElseThrow(), old, now));
    String text = readsAs(changed, fresh, name, folder) ? fresh : YamlEmitter.document(now);
    new PromptReader(name, folder).read(YamlTree.of(text, name));
    return text;
  }

  private static Optional<String> patched(YamlTree tree, Map<String, Object> old, Map<String, Object> now,
      Prompt changed, String name, Optional<Path> folder) {
    try {
      return Optional.of(YamlPatch.apply(tree, old, now)).filter(text -> readsAs(changed, text, name, folder));
    } catch (Unplaceable e) {
      return Optional.empty();
    }
  }

  private static boolean readsAs(Prompt prompt, String text, String name, Optional<Path> folder) {
    try {
      PromptReader.Result read = new PromptReader(name, folder).read(YamlTree.of(text, name));
      return isSame(read.prompt(), prompt);
    } catch (PromptFileException e) {
      return false;
    }
  }

  /// Whatever types its numbers came as.
  private static boolean isSame(Prompt one, Prompt other) {
    return one.equals(other) || plain(PromptData.of(one)).equals(plain(PromptData.of(other)));
  }

  private static Object plain(Object data) {
    return switch (data) {
      case Map<?, ?> map -> {
        Map<Object, Object> plain = new HashMap<>();
        map.forEach((key, value) -> plain.put(key, plain(value)));
        yield plain;
      }
      case List<?> list -> {
        List<Object> plain = new ArrayList<>();
        list.forEach(item -> plain.add(plain(item)));
        yield plain;
      }
      case Number number when Double.isFinite(number.doubleValue()) ->
          new BigDecimal(number.toString()).stripTrailingZeros();
      case null -> Optional.empty();
      default -> data;
    };
  }
}
