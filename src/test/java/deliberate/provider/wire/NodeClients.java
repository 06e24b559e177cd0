package deliberate.provider.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The vendors' own clients for JavaScript, and other programs that a test asks for an opinion.
public final class NodeClients {
  public static final Path FOLDER = Path.of("target", "node-clients");
  private static final List<String> PACKAGES =
      List.of("openai@7.57.0", "@anthropic-ai/sdk@1.12.0", "@google/genai@3.1.0", "ollama@0.6.4", "dotprompt@1.1.2");

  private NodeClients() {}

  /// How a program ended, and what it printed.
  public record Run(int status, String said) {}

  /// Fetches the clients where they are not there yet; says whether they are there now.
  public static boolean install() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    Path stamp = FOLDER.resolve("installed.txt");
    if (Files.exists(stamp) && Files.readString(stamp).equals(PACKAGES.toString())) {
      return true;
    }
    List<String> command = new ArrayList<>(List.of("npm", "install", "--prefix", FOLDER.toString(), "--no-audit",
        "--no-fund", "--no-package-lock", "--ignore-scripts", "--loglevel=error"));
    command.addAll(PACKAGES);
    boolean installed = run(command).status() == 0;
    if (installed) {
      Files.writeString(stamp, PACKAGES.toString());
    }
    return installed;
  }

  /// A program that is not there counts as one that failed.
  public static Run run(List<String> command) throws InterruptedException {
    return run(command, Map.of());
  }

  /// With these environment variables besides.
  public static Run run(List<String> command, Map<String, String> variables) throws InterruptedException {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(variables);
      Process process = builder.start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor(1, TimeUnit.MINUTES) ? new Run(process.exitValue(), said) : new Run(1, "took too long");
    } catch (IOException e) {
      return new Run(1, String.valueOf(e.getMessage()));
    }
  }
}
