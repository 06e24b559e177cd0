package deliberate.provider.option;

import java.util.List;

/// Something that was asked for and cannot be asked of any model; `message.OptionText` turns it into a sentence.
public final class UnusableOption extends IllegalArgumentException {
  private final Wanted wanted;
  private final String name;
  private final String found;
  private final List<String> known;

  /// What it should have been.
  public enum Wanted {
    /// A level of effort or a number of thinking tokens.
    EFFORT,
    /// The name of an option.
    OPTION_NAME,
    NUMBER,
    TEXT_OR_LIST,
    /// Fields for the request body.
    FIELDS,
    /// A JSON Schema.
    SCHEMA,
    WORD,
    /// JSON at all; what was found is the line and column where it stops to be.
    JSON,
    /// JSON with fields, not a list or a single value.
    JSON_OBJECT,
    PROTOCOL
  }

  /// @param name  the option
  /// @param found what was given for it
  /// @param known what may be given, where there is a list
  public UnusableOption(Wanted wanted, String name, Object found, List<String> known) {
    super(wanted + " " + name + " " + found);
    this.wanted = wanted;
    this.name = name;
    this.found = String.valueOf(found);
    this.known = List.copyOf(known);
  }

  public Wanted wanted() {
    return wanted;
  }

  public String name() {
    return name;
  }

  public String found() {
    return found;
  }

  public List<String> known() {
    return known;
  }
}
