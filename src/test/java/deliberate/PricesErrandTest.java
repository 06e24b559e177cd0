package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.pricing.Price;
import deliberate.ui.FxFailures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An errand with prices, through the whole window: bring in a list of LiteLLM's, look at what it changes, take it
/// over, and type a price of one's own into the table by keyboard.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class PricesErrandTest {
  private static final String LIST = """
      {"gpt-5": {"litellm_provider": "openai", "input_cost_per_token": 1.5e-06, "output_cost_per_token": 1.2e-05},
       "gpt-5-mini": {"litellm_provider": "openai", "input_cost_per_token": 0.25, "output_cost_per_token": 2}}""";
  private WindowBench bench;

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760);
  }

  @Test
  void aListIsLookedAtTakenOverAndShowsItsSource(FxRobot robot) throws IOException {
    until(() -> bench.editors().size() >= 3);
    Path file = Files.writeString(bench.folder.resolve("litellm.json"), LIST);
    bench.dialogs.open = Optional.of(file);
    robot.interact(bench.window.money::showPrices);
    select(robot, 2);
    robot.interact(() -> robot.lookup("#import-file").queryButton().fire());
    until(() -> robot.lookup("#import-table").queryAs(TableView.class).getItems().size() == 2);
    assertThat(text(robot, "#import-result")).startsWith("LiteLLM: 2 prices").contains("1 look wrong");
    assertThat(input("gpt-5")).as("nothing changes before a yes").isEqualTo("1.25");

    robot.interact(() -> robot.lookup("#import-take").queryButton().fire());
    until(() -> input("gpt-5").equals("1.5"));
    assertThat(input("gpt-5-mini")).as("what looks wrong is not taken").isEqualTo("0.25");
    select(robot, 0);
    robot.interact(() -> robot.lookup("#prices-search").queryAs(TextField.class).setText("openai/gpt-5 "));
    robot.interact(() -> robot.lookup("#prices-table").queryAs(TableView.class).getSelectionModel().select(0));
    until(() -> text(robot, "#price-details").contains("litellm.json"));

    aPriceOfOnesOwnIsTypedIntoTheTable(robot);
    robot.interact(() -> robot.lookup("#prices-tabs").query().getScene().getWindow().hide());
  }

  private void aPriceOfOnesOwnIsTypedIntoTheTable(FxRobot robot) {
    robot.interact(() -> robot.lookup("#price-change").queryButton().fire());
    until(() -> robot.lookup("#own-table").queryAs(TableView.class).isFocused());
    press(robot, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
    type(robot, "2x");
    press(robot, KeyCode.ENTER);
    until(() -> text(robot, "#own-problem").contains("“2x” is no amount"));
    assertThat(input("gpt-5")).as("what cannot be understood does not hold").isEqualTo("1.5");
    press(robot, KeyCode.F2);
    type(robot, "2");
    press(robot, KeyCode.TAB);
    until(() -> input("gpt-5").equals("2"));
    press(robot, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
    type(robot, "eur");
    press(robot, KeyCode.TAB, KeyCode.ENTER);
    type(robot, "1,1");
    press(robot, KeyCode.TAB);
    until(() -> input("gpt-5").equals("2.2"));
    robot.interact(() -> robot.lookup("#own-undo").queryButton().fire());
    until(() -> text(robot, "#own-problem").contains("do not hold yet") || input("gpt-5").equals("1.5"));
    robot.interact(() -> robot.lookup("#own-redo").queryButton().fire());
    until(() -> input("gpt-5").equals("2.2"));
  }

  private String input(String model) {
    return bench.prices().find("openai", model, LocalDate.now(ZoneOffset.UTC))
        .map(Price::standard).orElseThrow().input().toPlainString();
  }

  /// Replaces the text of the cell that is open.
  private static void type(FxRobot robot, String text) {
    until(() -> robot.lookup(".cell-editor").tryQueryAs(TextArea.class).filter(TextArea::isFocused).isPresent());
    robot.interact(() -> robot.lookup(".cell-editor").queryAs(TextArea.class).setText(text));
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.interact(() -> {
        Node node = robot.lookup("#prices-tabs").query().getScene().getFocusOwner();
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
      });
    }
  }

  private static void select(FxRobot robot, int tab) {
    robot.interact(() -> robot.lookup("#prices-tabs").queryAs(TabPane.class).getSelectionModel().select(tab));
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).tryQueryAs(Label.class).map(Label::getText).orElse("");
  }
}
