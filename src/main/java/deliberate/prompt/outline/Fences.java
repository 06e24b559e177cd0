package deliberate.prompt.outline;

/// Follows fenced code blocks line by line: what stands in one is no mark.
final class Fences {
  private String open = "";

  /// Whether this line belongs to a fenced block, its fences included.
  boolean covers(String line) {
    String start = line.strip();
    if (!open.isEmpty()) {
      if (start.startsWith(open)) {
        open = "";
      }
      return true;
    }
    open = start.startsWith("```") ? "```" : start.startsWith("~~~") ? "~~~" : "";
    return !open.isEmpty();
  }
}
