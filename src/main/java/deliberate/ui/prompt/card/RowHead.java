package deliberate.ui.prompt.card;

import deliberate.message.Text;
import deliberate.tokens.Count;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.prompt.weight.TokenText;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The upper line of one of several in a card: handle, name, whether it is off, menu and token count.
public final class RowHead extends HBox {
  private final Label handle = new Label(Text.of("prompt.card.handle"));
  private final Label off = new Label(Text.of("prompt.card.off"));
  private final Label tokens = new Label();

  /// @param menuName what a screen reader calls the menu
  /// @param items    made anew each time the menu opens
  public RowHead(String name, String menuName, Supplier<List<MenuItem>> items) {
    getStyleClass().addAll(PromptStyles.CARD_HEAD, PromptStyles.ROW_HEAD);
    handle.getStyleClass().add(PromptStyles.HANDLE);
    handle.setTooltip(new Tooltip(Text.of("prompt.row.handle.tooltip")));
    Label title = new Label(name);
    title.getStyleClass().add(PromptStyles.PART);
    off.getStyleClass().add(KitStyles.PILL);
    tokens.getStyleClass().add(PromptStyles.TOKENS);
    tokens.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    getChildren().setAll(handle, title, off, gap, menu(menuName, items), tokens);
  }

  public Node handle() {
    return handle;
  }

  public void showEnabled(boolean enabled) {
    Shown.set(off, !enabled);
  }

  public void showTokens(Count count) {
    tokens.setText(TokenText.tokens(count));
  }

  private static MenuButton menu(String name, Supplier<List<MenuItem>> items) {
    MenuButton menu = new MenuButton(Text.of("prompt.card.menu"));
    menu.getStyleClass().add(PromptStyles.MORE);
    menu.setAccessibleText(name);
    menu.setOnShowing(_ -> menu.getItems().setAll(items.get()));
    menu.getItems().setAll(new MenuItem());
    return menu;
  }
}
