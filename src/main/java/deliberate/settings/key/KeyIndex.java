package deliberate.settings.key;

import deliberate.store.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Which secrets lie where, in `keys.json`. What is no JSON is set aside as `keys.json.broken`; the secrets themselves
/// stay where they lie.
final class KeyIndex {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;
  private final Optional<String> problem;
  private List<KeyEntry> entries = List.of();

  KeyIndex(Path file) {
    this.file = file;
    Optional<String> unreadable = Optional.empty();
    try {
      this.entries = read();
    } catch (IOException e) {
      unreadable = Optional.of(String.valueOf(e.getMessage()));
    }
    this.problem = unreadable;
  }

  /// Why the file could not be read at the start; then no key in it is known.
  Optional<String> problem() {
    return problem;
  }

  synchronized List<KeyEntry> entries() {
    return entries;
  }

  synchronized Optional<KeyEntry> find(SecretName name) {
    return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  /// Changes what is on disk now: another process may have changed it since.
  synchronized void change(UnaryOperator<List<KeyEntry>> change) throws IOException {
    List<KeyEntry> changed = List.copyOf(change.apply(new ArrayList<>(read())));
    ObjectNode root = JSON.createObjectNode().put("schemaVersion", 1);
    ArrayNode array = root.putArray("keys");
    changed.forEach(entry -> array.addObject().put("id", entry.id()).put("endpoint", entry.name().endpoint())
        .put("origin", entry.name().origin()).put("header", entry.name().header()).put("place", entry.place().id()));
    Files.createDirectories(file.toAbsolutePath().getParent());
    AtomicFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
    entries = changed;
  }

  private List<KeyEntry> read() throws IOException {
    try {
      return JSON.readTree(Files.readAllBytes(file)).path("keys").valueStream().flatMap(KeyIndex::entry).toList();
    } catch (NoSuchFileException _) {
      return List.of();
    } catch (JacksonException _) {
      Files.move(file, file.resolveSibling(file.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
      return List.of();
    }
  }

  private static Stream<KeyEntry> entry(JsonNode node) {
    return Stream.of(KeyPlace.SYSTEM, KeyPlace.FILE).filter(place -> place.id().equals(node.path("place").asString("")))
        .map(place -> new KeyEntry(node.path("id").asString(""), new SecretName(node.path("endpoint").asString(""),
            node.path("origin").asString(""), node.path("header").asString("")), place));
  }
}
