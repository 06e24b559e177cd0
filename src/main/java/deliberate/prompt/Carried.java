package deliberate.prompt;

import java.util.Locale;

/// What a provider gave along with an answer, to get it back unchanged with the next turn. It is bound to a stretch of
/// the answer's text; where the stretch is empty, it stands between texts.
///
/// @param protocol who gave it: nobody else can use it
/// @param model    the wire name of the model that gave it
/// @param data     JSON as the protocol writes it, without the text it is bound to
/// @param from     first character of the stretch, inclusive
/// @param to       last character of the stretch, exclusive
public record Carried(String protocol, String model, Kind kind, String data, int from, int to) {

  /// What is carried.
  public enum Kind {
    /// Readable thinking, signed where the provider signs it.
    THINKING,
    /// Thinking that only the provider can read.
    ENCRYPTED,
    /// A signature that stands for thinking.
    SIGNATURE,
    /// The name of a part of the answer at the provider.
    ITEM;

    /// The name in files and text keys.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
