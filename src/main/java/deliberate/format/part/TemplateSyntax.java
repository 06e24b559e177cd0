package deliberate.format.part;

import deliberate.format.Item;
import deliberate.format.Loss;
import deliberate.format.Losses;
import deliberate.prompt.Placeholders;
import deliberate.prompt.Placeholders.Use;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a tool writes variables into its texts, to and from `{{name}}` and the literal `\{{`.
///
/// Conditions, loops, filters and helpers are nothing that a prompt can follow here: they are kept word for word, as
/// literal text, and reported.
public enum TemplateSyntax {
  /// `{{name}}` is replaced and nothing else means anything.
  PLAIN(
      "\\{\\{\\s*(?<name>[\\p{L}\\p{N}_-]+)\\s*\\}\\}", "(?<literal>\\{\\{)") {
    @Override
    String literal(String text) {
      return text;
    }
  },

  /// Nunjucks and Jinja: `{{ name }}`, `{% … %}`, `{# … #}`, raw blocks.
  JINJA("\\{\\{-?\\s*(?<name>[\\p{L}_][\\p{L}\\p{N}_]*)\\s*-?\\}\\}",
      "(?<logic>\\{\\{[^{}]{0,400}\\}\\}|\\{%[^{}]{0,400}%\\}|\\{#[^{}]{0,400}#\\}|\\{\\{|\\{%|\\{#)") {
    @Override
    public String read(String text, String place, Losses losses) {
      return RawBlocks.read(text, outside -> super.read(outside, place, losses), TemplateSyntax::escaped);
    }

    @Override
    String literal(String text) {
      return Pattern.compile("\\{\\{|\\{%|\\{#|\\{$").matcher(text)
          .replaceAll(match -> "{% raw %}" + match.group() + "{% endraw %}");
    }

    @Override
    public String nameFor(String name) {
      return name.replace('-', '_');
    }
  },

  /// Handlebars: `{{name}}`, `{{{name}}}`, `{{#if name}}`, `{{helper name}}`, `{{!-- comment --}}`.
  HANDLEBARS("\\\\(?<literal>\\{\\{)|\\{\\{\\{\\s*(?<triple>[\\p{L}_][\\p{L}\\p{N}_-]*)\\s*\\}\\}\\}"
      + "|\\{\\{~?\\s*(?<name>(?!else\\b|this\\b)[\\p{L}_][\\p{L}\\p{N}_-]*)\\s*~?\\}\\}",
      "(?<logic>\\{\\{[^{}]{0,400}\\}\\}|\\{\\{)") {
    @Override
    String literal(String text) {
      return text.replace("{{", "\\{{").replaceAll("\\{$", "{ ");
    }
  },

  /// ChainForge: `{name}`, with `\{` for a literal brace.
  BRACES("\\\\(?<literal>[{}])|(?<![{\\\\])\\{(?<name>[\\p{L}\\p{N}_-]+)\\}",
      "(?<logic>\\{[=#@][^{}\\n]+\\})|(?<literal2>\\{\\{)") {
    @Override
    String literal(String text) {
      return text.replace("{", "\\{").replace("}", "\\}");
    }

    @Override
    String variable(String name) {
      return "{" + name + "}";
    }
  };

  /// Stands for an escaped `{{` while a prompt is compiled, which would take the escape away.
  static final String HELD = "\uE0F7";

  private final Pattern known;

  TemplateSyntax(String variables, String rest) {
    known = Pattern.compile(variables + "|" + rest);
  }

  /// The text with `{{name}}` for its variables.
  public String read(Item text) {
    return read(text.words().orElse(""), text.path(), text.losses());
  }

  /// The same for a text at this place.
  public String read(String text, String place, Losses losses) {
    return known.matcher(text).replaceAll(match ->
        Matcher.quoteReplacement(ours(match, place, losses)));
  }

  private String ours(MatchResult match, String place, Losses losses) {
    String name = group(match, "name") + group(match, "triple");
    if (!name.isEmpty()) {
      return "{{" + name + "}}";
    }
    if (!group(match, "logic").isEmpty()) {
      losses.add(Loss.Kind.LOGIC, place, match.group());
    }
    String literal = group(match, "literal") + group(match, "literal2");
    return escaped(literal.isEmpty() && !isEmptyLiteral(match) ? match.group() : literal);
  }

  private static boolean isEmptyLiteral(MatchResult match) {
    return match.namedGroups().containsKey("literal") && match.start("literal") >= 0;
  }

  static String escaped(String literal) {
    return literal.replace("{{", "\\{{");
  }

  private static String group(MatchResult match, String name) {
    return match.namedGroups().containsKey(name) && match.start(name) >= 0 ? match.group(name) : "";
  }

  /// A compiled text, in which `{{name}}` are the variables and [#HELD] the literal braces, as the tool writes it.
  String write(String compiled, String place, Losses losses) {
    StringBuilder written = new StringBuilder();
    int done = 0;
    for (Use use : Placeholders.in(compiled).uses()) {
      written.append(literal(braces(compiled.substring(done, use.start()))));
      written.append(variable(nameFor(use.name())));
      done = use.end();
    }
    written.append(literal(braces(compiled.substring(done))));
    if (this == PLAIN && compiled.contains(HELD)) {
      losses.add(Loss.Kind.LITERAL, place);
    }
    return written.toString();
  }

  /// A text of a prompt as the tool writes it.
  public String write(String ours, Losses losses, String place) {
    return write(held(ours), place, losses);
  }

  static String held(String ours) {
    return ours.replace("\\{{", HELD);
  }

  /// The name that a variable has there.
  public String nameFor(String name) {
    return name;
  }

  abstract String literal(String text);

  String variable(String name) {
    return "{{" + name + "}}";
  }

  private static String braces(String text) {
    return text.replace(HELD, "{{");
  }
}
