package deliberate.ui.prompt.card;

import deliberate.message.Text;
import deliberate.prompt.Section;
import deliberate.tokens.Count;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.prompt.edit.PromptText;
import deliberate.ui.prompt.weight.TokenText;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The upper line of a card: handle, title (or the field to rename it), pills, menu and token count.
public final class CardHead extends HBox {
  private final Label handle = new Label(Text.of("prompt.card.handle"));
  private final Label title = new Label();
  private final TextField renaming = new TextField();
  private final Label role = pill();
  private final Label off = pill();
  private final Label number = pill();
  private final Label tokens = new Label();
  private Consumer<String> onRenamed = _ -> {};

  CardHead(MenuButton menu) {
    getStyleClass().add(PromptStyles.CARD_HEAD);
    handle.getStyleClass().add(PromptStyles.HANDLE);
    handle.setTooltip(new Tooltip(Text.of("prompt.card.handle.tooltip")));
    title.getStyleClass().add(PromptStyles.TITLE);
    title.setMinWidth(0);
    renaming.getStyleClass().add(PromptStyles.RENAME);
    renaming.setAccessibleText(Text.of("prompt.card.rename"));
    renaming.setOnAction(_ -> finishRenaming(true));
    renaming.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        finishRenaming(false);
        event.consume();
      }
    });
    renaming.focusedProperty().subscribe((was, _) -> {
      if (was) {
        finishRenaming(true);
      }
    });
    off.setText(Text.of("prompt.card.off"));
    tokens.getStyleClass().add(PromptStyles.TOKENS);
    tokens.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    getChildren().setAll(handle, title, renaming, number, role, off, gap, menu, tokens);
    Shown.set(renaming, false);
    Shown.set(number, false);
  }

  Node handle() {
    return handle;
  }

  Node title() {
    return title;
  }

  void show(Section section) {
    title.setText(PromptText.titleOf(section));
    boolean unusual = section.role().isPresent() && section.role().get() != section.kind().defaultRole();
    role.setText(Text.of("prompt.role." + section.effectiveRole().id()));
    Shown.set(role, unusual);
    Shown.set(off, !section.enabled());
  }

  /// How many there are within, beside the title.
  void showNumber(int count) {
    number.setText(TokenText.of(count));
    Shown.set(number, true);
  }

  void showTokens(Count count) {
    tokens.setText(TokenText.tokens(count));
  }

  /// Puts a field in the title's place; the listener gets the new title, unless it is given up.
  void rename(Consumer<String> listener) {
    onRenamed = listener;
    renaming.setText(title.getText());
    Shown.set(title, false);
    Shown.set(renaming, true);
    renaming.requestFocus();
    renaming.selectAll();
  }

  private void finishRenaming(boolean keep) {
    Consumer<String> listener = onRenamed;
    onRenamed = _ -> {};
    Shown.set(renaming, false);
    Shown.set(title, true);
    if (keep) {
      listener.accept(renaming.getText());
    }
  }

  private static Label pill() {
    Label pill = new Label();
    pill.getStyleClass().add(KitStyles.PILL);
    pill.setMinWidth(USE_PREF_SIZE);
    return pill;
  }
}
