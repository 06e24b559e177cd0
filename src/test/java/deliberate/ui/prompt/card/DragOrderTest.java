package deliberate.ui.prompt.card;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.Turn;
import deliberate.task.TaskRunner;
import deliberate.task.VirtualTaskRunner;
import deliberate.ui.FxFailures;
import deliberate.ui.kit.Dressed;
import deliberate.ui.kit.FxDebounce;
import deliberate.ui.prompt.PromptView;
import deliberate.ui.prompt.edit.PromptViewModel;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

@Tag("desktop")
@ExtendWith(FxFailures.class)
public class DragOrderTest extends ApplicationTest {
  private PromptViewModel document;

  @Override
  public void start(Stage stage) {
    TaskRunner tasks = new VirtualTaskRunner(Platform::runLater);
    document = new PromptViewModel(tasks, FxDebounce::new);
    document.open(Prompt.empty().withSections(List.of(
        Section.of("role", SectionKind.ROLE, "You are exact."),
        Section.of("task", SectionKind.TASK, "Add 2 and 3."),
        Section.of("output-format", SectionKind.OUTPUT_FORMAT, "One number.")))
        .withTurns(List.of(new Turn("Why?"), new Turn("And 4?"))));
    Scene scene = Dressed.in(new Scene(new PromptView(document, tasks, FxDebounce::new,
        _ -> {}, new Region()), 470, 900), "prompt/prompt");
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void draggingAHandleBelowAnotherCardMovesTheSectionThere() {
    List<Node> handles = List.copyOf(lookup(".cards .handle").queryAll());
    drag(handles.getFirst(), MouseButton.PRIMARY).moveTo(handles.get(1)).moveBy(0, 40).drop();
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(ids()).containsExactly("task", "role", "output-format");
  }

  @Test
  void lettingGoBelowTheLastCardMovesTheSectionToTheEnd() {
    List<Node> handles = List.copyOf(lookup(".cards .handle").queryAll());
    Bounds last = handles.getLast().localToScreen(handles.getLast().getBoundsInLocal());
    drag(handles.getFirst(), MouseButton.PRIMARY).moveTo(last.getCenterX(), last.getMaxY() + 80).drop();
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(ids()).containsExactly("task", "output-format", "role");
  }

  @Test
  void followUpsAreDraggedAmongThemselves() {
    List<Node> handles = List.copyOf(lookup(".turns-card .handle").queryAll());
    drag(handles.getFirst(), MouseButton.PRIMARY).moveTo(handles.get(1)).moveBy(0, 40).drop();
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(document.prompt().get().turns()).containsExactly(new Turn("And 4?"), new Turn("Why?"));
    assertThat(ids()).containsExactly("role", "task", "output-format");
  }

  private List<String> ids() {
    return document.prompt().get().sections().stream().map(Section::id).toList();
  }
}
