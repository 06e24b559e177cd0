package deliberate.ui.inspect;

import deliberate.message.Text;
import deliberate.report.code.Language;
import deliberate.ui.kit.KitStyles;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// The same call as code, in the language chosen.
final class CodePage extends BorderPane {
  CodePage(InspectorViewModel inspector) {
    getStyleClass().add("code-page");
    if (inspector.isOffline()) {
      Label nothing = new Label(Text.of("inspect.code.offline"));
      nothing.getStyleClass().add(KitStyles.MUTED);
      nothing.setWrapText(true);
      setCenter(nothing);
      return;
    }
    TextPane code = new TextPane(Text.of("inspect.page.code"));
    ToggleGroup group = new ToggleGroup();
    HBox languages = new HBox();
    languages.getStyleClass().add("languages");
    for (Language language : Language.values()) {
      ToggleButton button = new ToggleButton(Text.of("inspect.code." + language.id()));
      button.setId("code-" + language.id());
      button.getStyleClass().add(KitStyles.DENSE);
      button.setToggleGroup(group);
      button.setUserData(language);
      languages.getChildren().add(button);
    }
    group.selectedToggleProperty().subscribe((before, now) -> {
      if (now == null) {
        before.setSelected(true); // one is always chosen
      }
    });
    group.selectedToggleProperty().subscribe(chosen -> Optional.ofNullable(chosen)
        .flatMap(toggle -> inspector.code((Language) toggle.getUserData())).ifPresent(code::show));
    group.selectToggle(group.getToggles().getFirst());
    setTop(languages);
    setCenter(code);
  }
}
