package deliberate.ui.prompt.card;

import deliberate.message.Text;
import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Example;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.variable.TextFault;
import deliberate.ui.kit.edit.EditorView;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.prompt.edit.PromptText;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.prompt.edit.SectionEdits;
import deliberate.ui.prompt.weight.TokenTally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/// One section as a card: its head and, unless it is collapsed, its text or the examples.
public final class SectionCard extends VBox {
  private final PromptViewModel document;
  private final String id;
  private final CardHead head;
  private final CardBody body;
  private final FaultLines faults = new FaultLines(this::goTo);
  private Section shown;
  private List<Example> shownExamples;

  /// What stands below a card's head.
  sealed interface CardBody permits TextBody, ExamplesBody {
    Node node();

    void show(Prompt prompt, Section section);

    void showTokens(TokenTally tally);

    void focus();

    /// The editor of the text at this place.
    Optional<EditorView> editor(Source source);

    void dispose();
  }

  SectionCard(PromptViewModel document, Section section, Supplier<EditorView> editors) {
    this.document = document;
    id = section.id();
    head = new CardHead(new SectionMenu(document, id, this::rename));
    body = section.kind() == SectionKind.EXAMPLES
        ? new ExamplesBody(document, editors)
        : new TextBody(document, id, editors.get());
    getStyleClass().add(PromptStyles.CARD);
    getChildren().setAll(head, body.node(), faults);
    head.title().setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        document.sections().toggleCollapsed(id);
      }
    });
    addEventFilter(KeyEvent.KEY_PRESSED, this::beforeKey);
  }

  public String sectionId() {
    return id;
  }

  Node handle() {
    return head.handle();
  }

  void show(Prompt prompt) {
    Section section = SectionEdits.find(prompt, id);
    if (section == shown && prompt.examples() == shownExamples) {
      return; // every key in one card comes by all of them
    }
    shown = section;
    shownExamples = prompt.examples();
    head.show(section);
    if (section.kind() == SectionKind.EXAMPLES) {
      head.showNumber(prompt.examples().size());
    }
    pseudoClassStateChanged(PromptStyles.OFF, !section.enabled());
    body.show(prompt, section);
    body.node().setAccessibleText(PromptText.titleOf(section));
    showCollapsed();
  }

  void showCollapsed() {
    Shown.set(body.node(), !document.collapsed().contains(id));
  }

  void showTokens(TokenTally tally) {
    head.showTokens(tally.section(id));
    body.showTokens(tally);
  }

  /// Puts the caret into its text.
  public void focusText() {
    body.focus();
  }

  /// The editor of a text which the card holds; a collapsed card opens.
  public Optional<EditorView> open(Source source) {
    document.collapsed().remove(id);
    return body.editor(source);
  }

  /// Notes which text is worked in.
  public static void follow(EditorView editor, Source source, PromptViewModel document) {
    editor.textFocused().subscribe(focused -> {
      if (focused) {
        document.working().set(Optional.of(source));
      }
    });
  }

  void showFaults(Map<Source, List<TextFault>> all) {
    Map<Source, List<TextFault>> own = new LinkedHashMap<>(all);
    own.keySet().removeIf(source -> !holds(source));
    faults.show(own);
  }

  private void goTo(Source source, TextFault fault) {
    body.editor(source).ifPresent(editor -> {
      editor.requestFocus();
      editor.select(fault.start(), fault.end());
    });
  }

  /// Whether the text at this place is in this card.
  boolean holds(Source source) {
    return switch (source) {
      case Source.InSection(String section) -> section.equals(id);
      case Source.InExample _ -> body instanceof ExamplesBody;
      case Source.InTurn _ -> false;
    };
  }

  void dispose() {
    body.dispose();
  }

  private void rename() {
    head.rename(title -> document.sections().rename(id, title));
  }

  private void beforeKey(KeyEvent event) {
    if (event.getCode() == KeyCode.F2) {
      rename();
      event.consume();
    }
  }

  static String placeholderOf(SectionKind kind) {
    return Text.of("prompt.placeholder." + kind.id());
  }
}
