package deliberate;

import deliberate.provider.wire.NodeClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The vendors' own clients for Java, brought by Maven into folders of their own: no part of the app, nor of its tests.
final class JavaClients {
  private static final Path FOLDER = Path.of("target", "java-clients");

  private JavaClients() {}

  /// What that code says it needs, by the coordinates after `//DEPS`.
  static List<String> needed(String code) {
    return code.lines().filter(line -> line.startsWith("//DEPS ")).map(line -> line.substring("//DEPS ".length()))
        .toList();
  }

  /// Where these libraries lie, with all that they need; fetched where they are not there yet.
  ///
  /// @throws IOException where they cannot be had
  static Path libraries(List<String> coordinates) throws IOException, InterruptedException {
    Path folder = FOLDER.resolve(String.join("+", coordinates).replace(':', '-'));
    Path stamp = folder.resolve("installed.txt");
    if (!Files.exists(stamp)) {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("pom.xml"), coordinates.stream().map(one -> one.split(":"))
          .map(one -> "<dependency><groupId>" + one[0] + "</groupId><artifactId>" + one[1] + "</artifactId><version>"
              + one[2] + "</version></dependency>")
          .collect(Collectors.joining("", "<project><modelVersion>4.0.0</modelVersion><groupId>call</groupId>"
              + "<artifactId>call</artifactId><version>1</version><dependencies>", "</dependencies></project>")));
      NodeClients.Run run = NodeClients.run(List.of("mvn", "-q", "-B", "-f", folder.resolve("pom.xml").toString(),
          "dependency:copy-dependencies", "-DoutputDirectory=lib"));
      if (run.status() != 0) {
        throw new IOException(run.said());
      }
      Files.createFile(stamp);
    }
    return folder.resolve("lib");
  }

  /// Whether Maven and its repository are there.
  static boolean arePossible(List<String> coordinates) throws InterruptedException {
    try {
      return Files.isDirectory(libraries(coordinates));
    } catch (IOException _) {
      return false;
    }
  }
}
