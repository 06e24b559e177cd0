package deliberate.ui.kit;

/// Follows the links of an answer, after it has asked.
@FunctionalInterface
public interface Links {
  void open(String target);
}
