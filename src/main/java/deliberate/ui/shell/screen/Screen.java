package deliberate.ui.shell.screen;

import java.util.Locale;

/// What the window can show below its bar.
public enum Screen {
  /// The open prompts, one at a time.
  COMPOSE,
  /// The runs that were kept.
  HISTORY,
  /// What the prompt in front said whenever it was saved or run.
  VERSIONS;

  String key() {
    return "shell.screen." + name().toLowerCase(Locale.ROOT);
  }
}
