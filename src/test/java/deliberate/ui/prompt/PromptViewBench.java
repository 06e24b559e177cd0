package deliberate.ui.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.task.TaskRunner;
import deliberate.task.VirtualTaskRunner;
import deliberate.ui.kit.Dressed;
import deliberate.ui.kit.FxDebounce;
import deliberate.ui.prompt.card.SectionCard;
import deliberate.ui.prompt.edit.PromptText;
import deliberate.ui.prompt.edit.PromptViewModel;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The prompt editor alone in a window, driven by keyboard and mouse.
abstract class PromptViewBench extends ApplicationTest {
  static final int TIMEOUT_SECONDS = 30;
  static final int MOST_TABS = 100;

  PromptViewModel document;
  Scene scene;

  @Override
  public void start(Stage stage) {
    TaskRunner tasks = new VirtualTaskRunner(Platform::runLater);
    document = new PromptViewModel(tasks, FxDebounce::new);
    PromptView view = new PromptView(document, tasks, FxDebounce::new, _ -> {}, new Region());
    scene = Dressed.in(new Scene(view, 470, 900), "prompt/prompt");
    stage.setScene(scene);
    stage.show();
  }

  void add(SectionKind kind) {
    tabTo(node -> "add-section".equals(node.getId()));
    type(KeyCode.SPACE);
    write(PromptText.titleOf(kind).toLowerCase(Locale.ROOT));
    type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void tabTo(Predicate<Node> wanted) {
    for (int tab = 0; tab < MOST_TABS && !wanted.test(scene.getFocusOwner()); tab++) {
      type(KeyCode.TAB);
    }
    assertThat(wanted.test(scene.getFocusOwner())).isTrue();
  }

  void keys(KeyCode modifier, KeyCode key) {
    press(modifier, key).release(key, modifier);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void open(Section... sections) {
    interact(() -> document.open(Prompt.empty().withSections(List.of(sections))));
  }

  void focusCard(String id) {
    interact(() -> lookup(".card").queryAll().stream().map(SectionCard.class::cast)
        .filter(card -> card.sectionId().equals(id)).findFirst().orElseThrow().focusText());
  }

  String selectedInPreview() {
    return document.previewing().get() && scene.getFocusOwner() instanceof GenericStyledArea<?, ?, ?> area
        ? area.getSelectedText() : "";
  }

  int completions() {
    return lookup(".choice-row").queryAll().size();
  }

  List<String> shownTexts() {
    return lookup(".label").queryAll().stream().filter(Node::isVisible)
        .map(node -> ((Label) node).getText()).toList();
  }

  List<String> sections() {
    return document.prompt().get().sections().stream()
        .map(section -> PromptText.titleOf(section) + ": " + section.text()).toList();
  }
}
