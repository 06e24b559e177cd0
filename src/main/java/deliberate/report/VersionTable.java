package deliberate.report;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.message.VersionWords;
import deliberate.prompt.Prompt;
import deliberate.run.version.KeptVersion;
import deliberate.run.version.Reason;
import deliberate.run.version.VersionRuns;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The versions of a prompt as a table or as JSON, newest first.
public final class VersionTable {
  private static final int SCHEMA_VERSION = 1;
  private static final int WORD_COLUMNS = 6;
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private VersionTable() {}

  public static List<String> lines(List<KeptVersion> versions, ZoneId zone) {
    TextTable table = new TextTable(WORD_COLUMNS).add(List.of(Text.of("version.column.version"),
        Text.of("version.column.when"), Text.of("version.column.name"), Text.of("version.column.kept"),
        Text.of("version.column.cost"), Text.of("version.column.checks")));
    versions.forEach(version -> table.add(List.of(version.version(), MOMENT.format(version.at().atZone(zone)),
        version.name(), version.hasText() ? VersionWords.kept(version)
            : String.join(", ", VersionWords.kept(version), Text.of("version.no-text.short")),
        VersionWords.cost(version.runs()).orElse(Numbers.UNKNOWN),
        VersionWords.checks(version.runs()).orElse(Numbers.UNKNOWN))));
    return table.lines();
  }

  public static String json(Prompt prompt, List<KeptVersion> versions) {
    ObjectNode root = Json.object().put("schemaVersion", SCHEMA_VERSION).put("prompt", prompt.id().toString());
    ArrayNode rows = root.putArray("versions");
    for (KeptVersion version : versions) {
      ObjectNode row = rows.addObject().put("version", version.version());
      Json.putText(row, "name", version.name());
      row.put("at", version.at().toString());
      ArrayNode reasons = row.putArray("kept");
      version.reasons().stream().sorted().map(Reason::id).forEach(reasons::add);
      row.put("hasText", version.hasText());
      write(row.putObject("runs"), version.runs());
    }
    return Json.pretty(root);
  }

  private static void write(ObjectNode node, VersionRuns runs) {
    node.put("count", runs.count());
    Json.put(node, "usd", runs.usd());
    node.put("usdOrigin", runs.origin().name().toLowerCase(Locale.ROOT)).put("unpriced", runs.unpriced());
    Json.put(node, "simulatedUsd", runs.simulated());
    node.put("checksPassed", runs.passed()).put("checks", runs.checks());
  }
}
