package deliberate.ui.inspect;

import deliberate.message.Text;
import deliberate.ui.kit.KitStyles;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The pages of the inspector.
final class InspectorView extends BorderPane {
  private static final double RAW_HEIGHT = 220;

  InspectorView(InspectorViewModel inspector) {
    getStyleClass().add("inspector");
    TabPane pages = new TabPane(
        page("request", () -> new VBox(new FactsGrid(inspector.request()), body(inspector))),
        page("response", () -> scrolling(new FactsGrid(inspector.response()))),
        page("events", () -> new EventsPage(inspector)),
        page("usage", () -> usage(inspector)),
        page("times", () -> scrolling(new FactsGrid(inspector.times()))),
        page("code", () -> new CodePage(inspector)));
    pages.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    setCenter(pages);
  }

  /// Its content is made when it is first looked at.
  private static Tab page(String key, Supplier<Node> content) {
    Tab tab = new Tab(Text.of("inspect.page." + key));
    tab.setId("inspect-" + key);
    tab.selectedProperty().subscribe(chosen -> {
      if (chosen && tab.getContent() == null) {
        Node made = content.get();
        made.getStyleClass().add("inspect-page");
        tab.setContent(made);
      }
    });
    return tab;
  }

  private static Node body(InspectorViewModel inspector) {
    if (inspector.requestBody().isEmpty()) {
      return note("inspect.offline");
    }
    TextPane body = new TextPane(Text.of("inspect.body")).show(inspector.requestBody());
    VBox.setVgrow(body, Priority.ALWAYS);
    return body;
  }

  private static Node usage(InspectorViewModel inspector) {
    VBox all = new VBox(heading("inspect.usage"), new FactsGrid(inspector.usage()), heading("inspect.price.title"),
        new FactsGrid(inspector.price()));
    all.getStyleClass().add("inspect-parts");
    if (!inspector.rawUsage().isEmpty()) {
      TextPane raw = new TextPane(Text.of("inspect.raw-usage")).show(inspector.rawUsage());
      raw.setMinHeight(RAW_HEIGHT);
      VBox.setVgrow(raw, Priority.ALWAYS);
      all.getChildren().addAll(List.of(heading("inspect.raw-usage"), raw));
    }
    ScrollPane scroller = scrolling(all);
    scroller.setFitToHeight(true);
    return scroller;
  }

  private static ScrollPane scrolling(Node content) {
    ScrollPane scroller = new ScrollPane(content);
    scroller.setFitToWidth(true);
    return scroller;
  }

  private static Label heading(String key) {
    Label heading = new Label(Text.of(key));
    heading.getStyleClass().add(KitStyles.STRONG);
    return heading;
  }

  private static Label note(String key) {
    Label note = new Label(Text.of(key));
    note.getStyleClass().addAll(KitStyles.MUTED, "inspect-note");
    note.setWrapText(true);
    return note;
  }
}
