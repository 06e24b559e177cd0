package deliberate.settings;

import deliberate.provider.http.connection.Network;
import deliberate.store.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads and writes [Settings] as `settings.json`. Reading forgives: what is missing or broken takes its default, and a
/// file that is no JSON at all is set aside as `settings.json.broken`. Writing replaces the file in one step.
public final class SettingsFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;

  public SettingsFile(DataFolders folders) {
    this.file = folders.config().resolve("settings.json");
  }

  /// The file beside it for what endpoints say of their models.
  public ListingsFile listings() {
    return new ListingsFile(file.resolveSibling("models.json"));
  }

  /// The settings on disk, or the defaults.
  ///
  /// @throws IOException where a file is there but cannot be read or set aside
  public Settings load() throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException _) {
      return Settings.DEFAULTS;
    }
    try {
      return read(JSON.readTree(bytes));
    } catch (JacksonException _) {
      Files.move(file, file.resolveSibling("settings.json.broken"), StandardCopyOption.REPLACE_EXISTING);
      return Settings.DEFAULTS;
    }
  }

  /// Replaces the file; synchronized so that two saves never interleave.
  public synchronized void save(Settings settings) throws IOException {
    Files.createDirectories(file.getParent());
    AtomicFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(write(settings)));
  }

  private static Settings read(JsonNode root) {
    Settings defaults = Settings.DEFAULTS;
    JsonNode window = root.path("window");
    return new Settings(
        root.path("theme").asString(defaults.theme()),
        new Settings.WindowPlace(
            window.path("width").asDouble(defaults.window().width()),
            window.path("height").asDouble(defaults.window().height()),
            window.path("maximized").asBoolean(false)),
        readFiles(root),
        items(root.path("endpoints")).map(SettingsFile::readEndpoint).toList(),
        new ModelMarks(strings(root.path("models").path("favourites")), strings(root.path("models").path("recent"))),
        readNetwork(root.path("network")),
        root.path("rendered").asBoolean(defaults.rendered()),
        root.path("textSize").asInt(defaults.textSize()),
        items(root.path("layouts")).map(SettingsFile::readLayout).toList());
  }

  /// Up to version 0.1 the one open file and the recent ones stood by themselves.
  private static FileMarks readFiles(JsonNode root) {
    JsonNode node = root.path("files");
    String last = root.path("lastFile").asString("");
    return node.isMissingNode()
        ? new FileMarks(last.isEmpty() ? List.of() : List.of(last), last, strings(root.path("recent")),
            LibraryMarks.NONE)
        : new FileMarks(strings(node.path("open")), node.path("shown").asString(""), strings(node.path("recent")),
            readLibrary(node));
  }

  private static LibraryMarks readLibrary(JsonNode files) {
    String folder = files.path("library").asString("");
    List<String> recent = strings(files.path("libraries"));
    return new LibraryMarks(folder, files.path("listed").asBoolean(false),
        files.path("libraryWidth").asDouble(LibraryMarks.USUAL_WIDTH),
        recent.isEmpty() && !folder.isEmpty() ? List.of(folder) : recent);
  }

  private static Network readNetwork(JsonNode node) {
    String choice = node.path("proxy").asString("").toUpperCase(Locale.ROOT);
    return new Network(
        Arrays.stream(Network.ProxyChoice.values()).filter(known -> known.name().equals(choice)).findFirst()
            .orElse(Network.DEFAULT.proxy()),
        node.path("proxyAddress").asString(""),
        strings(node.path("direct")),
        strings(node.path("authorities")));
  }

  private static Settings.EndpointEntry readEndpoint(JsonNode node) {
    return new Settings.EndpointEntry(
        node.path("id").asString(""),
        node.path("name").asString(""),
        node.path("vendor").asString(""),
        node.path("protocol").asString(""),
        node.path("baseUrl").asString(""),
        node.path("keyVariable").asString(""),
        strings(node.path("models")),
        items(node.path("headers")).map(header -> new HeaderEntry(header.path("name").asString(""),
            header.path("value").asString(""), header.path("variable").asString(""))).toList(),
        node.path("plainAllowed").asBoolean(false));
  }

  private static ObjectNode write(Settings settings) {
    ObjectNode root = JSON.createObjectNode();
    root.put("schemaVersion", 1);
    root.put("theme", settings.theme());
    root.putObject("window")
        .put("width", settings.window().width())
        .put("height", settings.window().height())
        .put("maximized", settings.window().maximized());
    write(settings.files(), root.putObject("files"));
    ArrayNode endpoints = root.putArray("endpoints");
    for (Settings.EndpointEntry entry : settings.endpoints()) {
      ObjectNode node = endpoints.addObject()
          .put("id", entry.id())
          .put("name", entry.name())
          .put("vendor", entry.vendor())
          .put("protocol", entry.protocol())
          .put("baseUrl", entry.baseUrl())
          .put("keyVariable", entry.keyVariable());
      entry.models().forEach(node.putArray("models")::add);
      ArrayNode headers = node.putArray("headers");
      entry.headers().forEach(header -> write(header, headers.addObject()));
      node.put("plainAllowed", entry.plainAllowed());
    }
    ObjectNode models = root.putObject("models");
    settings.models().favourites().forEach(models.putArray("favourites")::add);
    settings.models().recent().forEach(models.putArray("recent")::add);
    write(settings.network(), root.putObject("network"));
    root.put("rendered", settings.rendered());
    root.put("textSize", settings.textSize());
    ArrayNode layouts = root.putArray("layouts");
    settings.layouts().forEach(layout -> write(layout, layouts.addObject()));
    return root;
  }

  private static PaneLayout readLayout(JsonNode node) {
    return new PaneLayout(node.path("prompt").asString(""), node.path("grid").asBoolean(false),
        items(node.path("widths")).map(width -> width.asDouble(1)).filter(width -> width > 0).toList());
  }

  private static void write(PaneLayout layout, ObjectNode node) {
    node.put("prompt", layout.prompt());
    node.put("grid", layout.grid());
    layout.widths().forEach(node.putArray("widths")::add);
  }

  private static void write(FileMarks files, ObjectNode node) {
    files.open().forEach(node.putArray("open")::add);
    node.put("shown", files.shown());
    files.recent().forEach(node.putArray("recent")::add);
    node.put("library", files.library().folder());
    node.put("listed", files.library().listed());
    node.put("libraryWidth", files.library().width());
    files.library().recent().forEach(node.putArray("libraries")::add);
  }

  /// A secret is never written, whoever put it there.
  private static void write(HeaderEntry header, ObjectNode node) {
    node.put("name", header.name());
    node.put("value", header.isSecret() ? "" : header.value());
    node.put("variable", header.variable());
  }

  private static void write(Network network, ObjectNode node) {
    node.put("proxy", network.proxy().name().toLowerCase(Locale.ROOT));
    node.put("proxyAddress", network.proxyAddress());
    network.direct().forEach(node.putArray("direct")::add);
    network.authorities().forEach(node.putArray("authorities")::add);
  }

  private static List<String> strings(JsonNode array) {
    return items(array).filter(JsonNode::isString).map(JsonNode::asString).toList();
  }

  private static java.util.stream.Stream<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
