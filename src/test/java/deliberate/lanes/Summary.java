package deliberate.lanes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// What all lanes came to: counts from the XML reports, failed tests, and skipped tests with what they leave unchecked.
public record Summary(int passed, List<String> failed, List<String> skipped, List<String> notAllowed) {

  /// Arguments: the list of allowed skips, then one report folder per lane. Exit status 1 when the run is not good.
  public static void main(String[] arguments) throws IOException {
    List<Path> folders = Stream.of(arguments).skip(1).map(Path::of).toList();
    Summary summary = of(allowedSkips(Files.readAllLines(Path.of(arguments[0]))), folders);
    summary.lines().forEach(System.out::println);
    if (!summary.isGood()) {
      System.exit(1);
    }
  }

  static Summary of(Map<String, String> allowed, List<Path> folders) throws IOException {
    Summary summary = new Summary(0, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Path folder : folders) {
      for (Path report : reports(folder)) {
        summary = summary.plus(report, allowed);
      }
    }
    return summary;
  }

  /// Good is: something ran, nothing failed, and nothing was skipped that is not on the list.
  boolean isGood() {
    return passed > 0 && failed.isEmpty() && notAllowed.isEmpty();
  }

  /// For people; the last line is for machines too.
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    failed.forEach(test -> lines.add("FAILED  " + test));
    skipped.forEach(test -> lines.add("SKIPPED " + test));
    notAllowed.forEach(test -> lines.add("FAILED  " + test + " was skipped and is not in allowed-skips.txt"));
    lines.add("%d passed, %d failed, %d skipped".formatted(passed, failed.size(), skipped.size()));
    return lines;
  }

  static Map<String, String> allowedSkips(List<String> lines) {
    return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(":", 2))
        .collect(Collectors.toMap(parts -> parts[0].strip(), parts -> parts.length > 1 ? parts[1].strip() : ""));
  }

  private static List<Path> reports(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml")).sorted().toList();
    }
  }

  private Summary plus(Path report, Map<String, String> allowed) throws IOException {
    int newlyPassed = 0;
    NodeList cases = parse(report).getElementsByTagName("testcase");
    for (int i = 0; i < cases.getLength(); i++) {
      Element test = (Element) cases.item(i);
      String name = test.getAttribute("classname") + "." + test.getAttribute("name");
      if (has(test, "failure") || has(test, "error")) {
        failed.add(name + reason(test, has(test, "failure") ? "failure" : "error"));
      } else if (has(test, "skipped")) {
        skip(name, test, allowed);
      } else {
        newlyPassed++;
      }
    }
    return new Summary(passed + newlyPassed, failed, skipped, notAllowed);
  }

  private void skip(String name, Element test, Map<String, String> allowed) {
    Element element = (Element) test.getElementsByTagName("skipped").item(0);
    String unchecked = allowed.getOrDefault(name, "");
    skipped.add(name + ", not checked: " + (unchecked.isEmpty() ? reason(element) : unchecked));
    if (!allowed.containsKey(name)) {
      notAllowed.add(name);
    }
  }

  /// Some versions of the runner write the reason as an attribute, some as text behind the exception's name.
  private static String reason(Element skipped) {
    String message = skipped.getAttribute("message");
    return message.isEmpty()
        ? skipped.getTextContent().lines().findFirst().orElse("").replaceFirst("^[\\w.]+Exception: ", "")
        : message;
  }

  /// The first words of the message, which for a rule is its name.
  private static String reason(Element test, String child) {
    String message = ((Element) test.getElementsByTagName(child).item(0)).getAttribute("message");
    return message.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().map(": "::concat).orElse("");
  }

  private static boolean has(Element test, String child) {
    return test.getElementsByTagName(child).getLength() > 0;
  }

  private static Element parse(Path report) throws IOException {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(report.toFile())
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(report + " is no report: " + e.getMessage(), e);
    }
  }
}
