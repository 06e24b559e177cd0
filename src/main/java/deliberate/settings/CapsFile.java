package deliberate.settings;

import deliberate.provider.ProviderFailure.Withheld.Cap;
import deliberate.spend.Caps;
import deliberate.store.AtomicFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keeps the caps on spending as `spending.json`: amounts as text, to the last digit. Read anew whenever a run asks, so
/// that a change holds at once in every window and command.
public final class CapsFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ASK_ABOVE = "askAbove";

  private final Path file;

  public CapsFile(DataFolders folders) {
    this.file = folders.config().resolve("spending.json");
  }

  /// The caps on disk. Where there are none yet, or they cannot be read, those of the start: never none at all.
  public Caps load() {
    try {
      return read(JSON.readTree(Files.readAllBytes(file)));
    } catch (IOException | JacksonException _) {
      return Caps.DEFAULT;
    }
  }

  public synchronized void save(Caps caps) throws IOException {
    ObjectNode root = JSON.createObjectNode().put("schemaVersion", 1);
    ObjectNode limits = root.putObject("caps");
    caps.limits().forEach((cap, usd) -> limits.put(cap.id(), usd.toPlainString()));
    caps.askAbove().ifPresent(usd -> root.put(ASK_ABOVE, usd.toPlainString()));
    Files.createDirectories(file.getParent());
    AtomicFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
  }

  private static Caps read(JsonNode root) {
    if (!root.path("caps").isObject()) {
      return Caps.DEFAULT;
    }
    Map<Cap, BigDecimal> limits = new EnumMap<>(Cap.class);
    for (Cap cap : Cap.values()) {
      amount(root.path("caps"), cap.id()).ifPresent(usd -> limits.put(cap, usd));
    }
    return new Caps(limits, amount(root, ASK_ABOVE));
  }

  private static Optional<BigDecimal> amount(JsonNode node, String field) {
    String text = node.path(field).asString("");
    return text.matches("\\d{1,9}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
