package deliberate.settings;

import deliberate.provider.ModelOffer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keeps what endpoints said of their models when they were last asked, as `models.json`. It can be asked for again, so
/// what cannot be read counts as never asked.
public final class ListingsFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;

  public ListingsFile(Path file) {
    this.file = file;
  }

  /// What an endpoint said on that day.
  public record Listing(LocalDate on, List<ModelOffer> models) {
    public Listing {
      models = List.copyOf(models);
    }

    /// What it said of that model.
    public Optional<ModelOffer> find(String name) {
      return models.stream().filter(model -> model.name().equals(name)).findFirst();
    }
  }

  /// By endpoint.
  ///
  /// @throws IOException where there is a file that cannot be opened
  public Map<String, Listing> load() throws IOException {
    Map<String, Listing> listings = new LinkedHashMap<>();
    try {
      JSON.readTree(Files.readAllBytes(file)).path("endpoints").properties()
          .forEach(entry -> listings.put(entry.getKey(), listing(entry.getValue())));
    } catch (NoSuchFileException _) {
      return Map.of();
    } catch (JacksonException | DateTimeException | NumberFormatException _) {
      return Map.of();
    }
    return listings;
  }

  public synchronized void save(Map<String, Listing> listings) throws IOException {
    ObjectNode root = JSON.createObjectNode().put("schemaVersion", 1);
    ObjectNode endpoints = root.putObject("endpoints");
    listings.forEach((id, listing) -> write(endpoints.putObject(id), listing));
    Files.createDirectories(file.getParent());
    Path fresh = Files.createTempFile(file.getParent(), "models", ".tmp");
    try {
      Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void write(ObjectNode node, Listing listing) {
    node.put("on", listing.on().toString());
    for (ModelOffer offer : listing.models()) {
      ObjectNode model = node.withArray("models").addObject().put("name", offer.name());
      offer.retires().ifPresent(day -> model.put("retires", day.toString()));
      offer.contextWindow().ifPresent(tokens -> model.put("contextWindow", tokens));
      offer.maxOutput().ifPresent(tokens -> model.put("maxOutput", tokens));
      offer.inputPrice().ifPresent(dollars -> model.put("inputPrice", dollars.toPlainString()));
      offer.outputPrice().ifPresent(dollars -> model.put("outputPrice", dollars.toPlainString()));
    }
  }

  private static Listing listing(JsonNode node) {
    return new Listing(LocalDate.parse(node.path("on").asString("")),
        node.path("models").valueStream().map(ListingsFile::offer).toList());
  }

  private static ModelOffer offer(JsonNode node) {
    return new ModelOffer(node.path("name").asString(""), text(node, "retires").map(LocalDate::parse),
        count(node, "contextWindow"), count(node, "maxOutput"), text(node, "inputPrice").map(BigDecimal::new),
        text(node, "outputPrice").map(BigDecimal::new));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field).asString("")).filter(text -> !text.isEmpty());
  }

  private static OptionalLong count(JsonNode node, String field) {
    return node.path(field).isIntegralNumber() ? OptionalLong.of(node.path(field).asLong()) : OptionalLong.empty();
  }
}
