package deliberate.ui.prompt.card;

import deliberate.message.Text;
import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.variable.TextFault;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.prompt.weight.TokenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What is probably not meant in the texts of a card, a line each; a click goes to the place.
public final class FaultLines extends VBox {
  private static final int MOST = 5;

  private final BiConsumer<Source, TextFault> goTo;
  private Map<Source, List<TextFault>> shown = Map.of();

  /// @param goTo leads to the place
  public FaultLines(BiConsumer<Source, TextFault> goTo) {
    this.goTo = goTo;
    getStyleClass().add(PromptStyles.FAULTS);
    Shown.set(this, false);
  }

  /// @param faults by the text they are in
  public void show(Map<Source, List<TextFault>> faults) {
    if (faults.equals(shown)) {
      return;
    }
    shown = faults;
    List<Node> lines = new ArrayList<>();
    faults.forEach((source, found) -> {
      found.stream().limit(MOST).forEach(fault -> lines.add(line(source, fault)));
      if (found.size() > MOST) {
        lines.add(new Label(Text.of("prompt.fault.more", TokenText.of(found.size() - MOST))));
      }
    });
    getChildren().setAll(lines);
    Shown.set(this, !lines.isEmpty());
  }

  private Hyperlink line(Source source, TextFault fault) {
    Hyperlink line = new Hyperlink(Text.of("prompt.fault.place", place(source), TokenText.of(fault.line()),
        Text.of("prompt.fault." + fault.kind().id(), fault.shown(), "\\{{")));
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    line.setOnAction(_ -> {
      line.setVisited(false);
      goTo.accept(source, fault);
    });
    return line;
  }

  private static String place(Source source) {
    return switch (source) {
      case Source.InSection _ -> "";
      case Source.InExample(int index, boolean output) ->
          Text.of(output ? "prompt.fault.output" : "prompt.fault.input", TokenText.of(index + 1L));
      case Source.InTurn(int index) -> Text.of("prompt.fault.turn", TokenText.of(index + 2L));
    };
  }
}
