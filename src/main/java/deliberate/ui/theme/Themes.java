package deliberate.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import deliberate.settings.Settings;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Dresses scenes in the chosen theme and keeps them so when the choice, or the system's, changes.
public final class Themes {
  private static final List<String> FONTS =
      List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf", "JetBrainsMono-Regular.ttf");
  private static final List<String> ROOMS =
      List.of("theme/app", "spend/spend", "prices/prices",
          "shell/shell", "shell/command/command", "prompt/prompt", "compare/compare",
          "compare/picker/picker", "compare/options/options", "meter/meter", "export/export", "kit/grid/grid",
          "cases/cases", "library/library", "settings/settings", "inspect/inspect", "format/format", "player/player",
          "pack/pack",
          "history/history");
  private static final String OPAQUE = "theme/opaque";

  private final List<Theme> themes = Theme.bundled();
  private final StringProperty choice;
  private final ObservableValue<Number> percent;

  /// @param choice  a theme's id or [Settings#SYSTEM_THEME]
  /// @param percent the size of texts
  public Themes(StringProperty choice, ObservableValue<Number> percent) {
    this.choice = choice;
    this.percent = percent;
    FONTS.forEach(font -> Font.loadFont(Themes.class.getResource("fonts/" + font).toExternalForm(), 0));
    Platform.getPreferences().colorSchemeProperty().subscribe(this::dressApplication);
    choice.subscribe(this::dressApplication);
    dressApplication();
  }

  public List<Theme> all() {
    return themes;
  }

  /// The theme in force now.
  public Theme current() {
    return themes.stream().filter(theme -> theme.id().equals(choice.get())).findFirst().orElseGet(this::ofSystem);
  }

  /// Dresses this scene, now and at every later change.
  public void dress(Scene scene) {
    choice.subscribe(() -> apply(scene));
    percent.subscribe(() -> apply(scene));
    Platform.getPreferences().colorSchemeProperty().subscribe(() -> apply(scene));
    apply(scene);
  }

  private void apply(Scene scene) {
    Stream<String> opaque =
        Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW) ? Stream.empty() : Stream.of(OPAQUE);
    List<String> rooms = Stream.concat(ROOMS.stream(), opaque)
        .map(room -> Themes.class.getResource("/deliberate/ui/" + room + ".css"))
        .map(sheet -> ScaledSheet.of(sheet, percent.getValue().intValue()))
        .toList();
    scene.getStylesheets().setAll(rooms);
    scene.getStylesheets().add(current().url());
  }

  private void dressApplication() {
    Application.setUserAgentStylesheet(current().isDark()
        ? new PrimerDark().getUserAgentStylesheet()
        : new PrimerLight().getUserAgentStylesheet());
  }

  private Theme ofSystem() {
    boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    return themes.stream().filter(theme -> theme.isDark() == dark).findFirst().orElse(themes.getFirst());
  }
}
