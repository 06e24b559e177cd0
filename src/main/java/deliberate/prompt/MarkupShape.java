package deliberate.prompt;

import java.text.Normalizer;
import java.util.Locale;

/// What a markup puts around sections, examples and their two halves.
sealed interface MarkupShape {

  /// What stands before and after a text.
  ///
  /// @param tag the element it makes; empty where the markup has no closing marks
  record Fence(String before, String after, String tag) {}

  static MarkupShape of(Markup markup) {
    return switch (markup) {
      case XML -> new Xml();
      case MARKDOWN -> new Headings("## ", "", "### Example ", "", "\n\n");
      case PLAIN -> new Headings("", ":", "Example ", ":", "\n");
    };
  }

  Fence section(String heading);

  /// What stands between the heading of the examples and the first of them.
  String examplesLead();

  Fence example(int number);

  String exampleGap();

  /// One half of an example.
  Fence half(String heading);

  String halfGap();

  /// `<task>…</task>`, examples as nested elements.
  record Xml() implements MarkupShape {
    @Override
    public Fence section(String heading) {
      String tag = tag(heading);
      return new Fence("<" + tag + ">\n", "\n</" + tag + ">", tag);
    }

    @Override
    public String examplesLead() {
      return "";
    }

    @Override
    public Fence example(int number) {
      return section("example");
    }

    @Override
    public String exampleGap() {
      return "\n";
    }

    @Override
    public Fence half(String heading) {
      return section(heading);
    }

    @Override
    public String halfGap() {
      return "\n";
    }

    /// The heading as an XML name in snake case; letters of any script may stand in one. Empty if nothing of it may.
    static String tag(String heading) {
      StringBuilder tag = new StringBuilder();
      Normalizer.normalize(heading, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).codePoints()
          .map(c -> isNameCharacter(c) ? c : '_')
          .filter(c -> c != '_' || !tag.isEmpty() && tag.charAt(tag.length() - 1) != '_')
          .forEach(tag::appendCodePoint);
      if (!tag.isEmpty() && tag.charAt(tag.length() - 1) == '_') {
        tag.setLength(tag.length() - 1);
      }
      return tag.isEmpty() || isNameStart(tag.codePointAt(0)) ? tag.toString() : "section_" + tag;
    }

    private static boolean isNameCharacter(int c) {
      return isNameStart(c) || c >= '0' && c <= '9' || c >= 0x300 && c <= 0x36F;
    }

    /// The letters among NameStartChar of XML 1.0, fifth edition, section 2.3; marks of Indic scripts included.
    private static boolean isNameStart(int c) {
      if (c < 0x80) {
        return c >= 'a' && c <= 'z';
      }
      boolean word = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
          || Character.getType(c) == Character.COMBINING_SPACING_MARK;
      return word && (c >= 0xC0 && c <= 0x2FF || c >= 0x370 && c <= 0x1FFF || c >= 0x2070 && c <= 0x218F
          || c >= 0x2C00 && c <= 0x2FEF || c >= 0x3001 && c <= 0xD7FF || c >= 0xF900 && c <= 0xFDCF
          || c >= 0xFDF0 && c <= 0xFFFD || c >= 0x10000 && c <= 0xEFFFF);
    }
  }

  /// Headings without closing marks: `## Task` or `Task:`.
  record Headings(String before, String after, String exampleBefore, String exampleAfter, String halfGap)
      implements MarkupShape {
    @Override
    public Fence section(String heading) {
      return new Fence(before + heading.strip().replaceAll("\\s+", " ") + after + "\n", "", "");
    }

    @Override
    public String examplesLead() {
      return before.isEmpty() ? "" : "\n";
    }

    @Override
    public Fence example(int number) {
      return new Fence(exampleBefore + number + exampleAfter + "\n", "", "");
    }

    @Override
    public String exampleGap() {
      return "\n\n";
    }

    @Override
    public Fence half(String heading) {
      return new Fence(heading + ":\n", "", "");
    }
  }
}
