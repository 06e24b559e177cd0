package deliberate.ui.kit.row;

import java.util.Set;

/// A stretch of text in one look.
///
/// @param target where a link leads; empty where it is none
public record Span(String text, Set<Look> looks, String target) {
  public Span {
    looks = Set.copyOf(looks);
  }

  public static Span plain(String text) {
    return new Span(text, Set.of(), "");
  }

  public boolean isLike(Span other) {
    return looks.equals(other.looks) && target.equals(other.target);
  }

  Span with(String otherText) {
    return new Span(otherText, looks, target);
  }
}
