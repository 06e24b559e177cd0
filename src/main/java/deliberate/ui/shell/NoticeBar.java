package deliberate.ui.shell;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.ui.kit.Notice;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Shows a notice above the work, with a button to close it.
public final class NoticeBar extends HBox {
  private static final String NOTICE = "notice";

  public NoticeBar(ObjectProperty<Notice> notice) {
    setId("notice");
    setAccessibleRole(AccessibleRole.TEXT);
    managedProperty().bind(visibleProperty());
    Label text = new Label();
    text.setWrapText(true);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    Button close = new Button(Text.of("shell.notice.close"));
    close.getStyleClass().addAll(Styles.FLAT, "dense");
    close.setMinWidth(USE_PREF_SIZE);
    close.setOnAction(_ -> notice.set(null));
    getChildren().setAll(text, close);
    notice.subscribe(now -> {
      setVisible(now != null);
      if (now != null) {
        text.setText(now.text());
        setAccessibleText(now.text());
        getStyleClass().setAll(NOTICE, now.level().name().toLowerCase(Locale.ROOT));
      }
    });
  }
}
