package deliberate.ui.inspect;

import deliberate.message.Text;
import deliberate.run.RunRecord;
import deliberate.ui.kit.KitStyles;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The numbers of a run below each other: tokens, price, times, and what else there is to say.
public final class RunFacts extends VBox {

  /// @param further more facts by their heading
  public RunFacts(RunRecord run, Map<String, List<Fact>> further) {
    getStyleClass().addAll("inspect-page", "inspect-parts");
    InspectorViewModel inspector = new InspectorViewModel(run);
    further.forEach(this::add);
    add(Text.of("inspect.usage"), inspector.usage());
    add(Text.of("inspect.price.title"), inspector.price());
    add(Text.of("inspect.page.times"), inspector.times());
  }

  private void add(String heading, List<Fact> facts) {
    if (!facts.isEmpty()) {
      Label title = new Label(heading);
      title.getStyleClass().add(KitStyles.STRONG);
      getChildren().addAll(title, new FactsGrid(facts));
    }
  }
}
