package deliberate.ui.prompt;

import deliberate.grader.pattern.BoundedPattern;
import deliberate.prompt.CompiledPrompt;
import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Place;
import deliberate.prompt.Prompt;
import deliberate.prompt.PromptCompiler;
import deliberate.prompt.SectionKind;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.ClipboardText;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.edit.EditorView;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.prompt.card.CardList;
import deliberate.ui.prompt.card.PromptHighlighter;
import deliberate.ui.prompt.card.PromptStyles;
import deliberate.ui.prompt.card.SectionCard;
import deliberate.ui.prompt.edit.Arrival;
import deliberate.ui.prompt.edit.DroppedFiles;
import deliberate.ui.prompt.edit.PromptText;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.prompt.find.FindBar;
import deliberate.ui.prompt.find.FindViewModel;
import deliberate.ui.prompt.split.OfferBar;
import deliberate.ui.prompt.split.ProposalView;
import deliberate.ui.prompt.split.SplitViewModel;
import deliberate.ui.prompt.variable.VariablesCard;
import deliberate.ui.prompt.variable.VariablesViewModel;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The left half of the window: the prompt as cards, or as it will be sent.
public final class PromptView extends BorderPane {
  private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REPLACE = new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination UP = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
  private static final KeyCombination DOWN = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);

  private final PromptViewModel document;
  private final CardList cards;
  private final ScrollPane scroller;
  private final FindViewModel find;
  private final FindBar findBar;
  private volatile Optional<BoundedPattern> sought = Optional.empty();
  private final Scrolling scrolling;
  /// Read by highlighting, which works away from the JavaFX thread.
  private volatile Set<String> unfilled = Set.of();
  private final Scrolling previewScrolling;
  private Optional<Source> toReveal = Optional.empty();

  /// @param onProblem gets a sentence about what could not be done
  /// @param below     what stands below the sections and scrolls with them
  public PromptView(PromptViewModel document, TaskRunner tasks, Debounce.Source debounces,
                    Consumer<String> onProblem, Node... below) {
    this.document = document;
    cards = new CardList(document, () -> editor(tasks, debounces),
        new DroppedFiles(document, tasks, onProblem));
    PreviewView preview = new PreviewView(
        () -> new EditorView(tasks, debounces, new PromptHighlighter(_ -> PromptStyles.UNFILLED, Optional::empty)),
        this::edit);
    VariablesViewModel variables = new VariablesViewModel(document, tasks, debounces);
    variables.findings().subscribe(found -> cards.showFaults(found.faults()));
    variables.unfilled().subscribe(names -> {
      unfilled = names;
      cards.recolour();
    });
    Invitation invitation = new Invitation(starter -> document.apply(starter::fill), this::paste);
    VBox content = new VBox(invitation, cards, new AddSectionMenu(this::add), new VariablesCard(variables));
    content.getChildren().addAll(below);
    content.getStyleClass().add(PromptStyles.CONTENT);
    content.setMinWidth(0);
    scroller = scroller(content);
    scrolling = new Scrolling(scroller);
    ScrollPane previewScroller = scroller(preview);
    getStyleClass().add(PromptStyles.PROMPT);
    SplitViewModel split = new SplitViewModel(document, tasks);
    ProposalView proposal = new ProposalView(split);
    ScrollPane proposalScroller = scroller(proposal);
    find = new FindViewModel(document, tasks, debounces);
    findBar = new FindBar(find);
    find.findings().subscribe((before, found) -> {
      sought = found.pattern();
      if (!before.query().equals(found.query())) { // a text that changes is coloured anew by itself
        cards.recolour();
      }
    });
    find.current().subscribe(this::showFound);
    find.mode().subscribe((_, now) -> leaveFinding(now));
    setTop(new VBox(new PromptHeader(document), findBar, new OfferBar(split)));
    Runnable show = () -> {
      setCenter(split.open().get().isPresent() ? proposalScroller
          : document.previewing().get() ? previewScroller : scroller);
      getCenter().applyCss(); // what a scroll pane holds can have the focus only once it has its skin
    };
    document.previewing().subscribe(show);
    split.open().subscribe(open -> {
      show.run();
      if (open.isPresent()) {
        proposal.focusChoice();
      }
    });
    previewScrolling = new Scrolling(previewScroller);
    document.previewing().subscribe(_ -> {
      toReveal = document.working().get();
      showPreview(preview);
    });
    document.meter().compiled().subscribe(_ -> showPreview(preview));
    document.prompt().subscribe(now -> Shown.set(invitation, now.sections().isEmpty()));
    document.prompt().subscribe((before, now) -> {
      if (!before.id().equals(now.id()) && now.sections().isEmpty()) {
        invitation.focusFirst(); // what had the focus is gone, and pasting should work at once
      }
    });
    addEventFilter(KeyEvent.KEY_PRESSED, this::beforeKey);
  }

  private EditorView editor(TaskRunner tasks, Debounce.Source debounces) {
    EditorView editor = new EditorView(tasks, debounces, new PromptHighlighter(
        name -> unfilled.contains(name) ? PromptStyles.UNFILLED : PromptStyles.VARIABLE, () -> sought));
    editor.setOnCaretMoved(() -> scrolling.show(editor));
    return editor;
  }

  /// Opens the bar to find with, or to replace with too.
  public void find(boolean replacing) {
    document.previewing().set(false);
    String selected = getScene().getFocusOwner() instanceof Node node
        ? EditorView.around(node).map(EditorView::selectedText).orElse("") : "";
    find.mode().set(replacing ? FindViewModel.Mode.REPLACE : FindViewModel.Mode.FIND);
    findBar.begin(selected);
  }

  private void showFound() {
    find.hit().ifPresent(hit -> cards.cardOf(hit.source())
        .flatMap(card -> card.select(hit.source(), hit.start(), hit.end())).ifPresent(scrolling::show));
  }

  /// Back to where the user was, or to the match that was found.
  private void leaveFinding(FindViewModel.Mode now) {
    if (now == FindViewModel.Mode.CLOSED) {
      document.working().get().flatMap(cards::cardOf).ifPresentOrElse(
          card -> card.focusText(document.working().get().get()), this::requestFocus);
    }
  }

  private void showPreview(PreviewView preview) {
    if (document.previewing().get()) {
      preview.show(document.meter().compiled().get());
      // The text that was worked in may be compiled a moment later than the preview is asked for.
      toReveal.flatMap(preview::reveal).ifPresent(editor -> {
        toReveal = Optional.empty();
        previewScrolling.show(editor);
      });
    }
  }

  private static ScrollPane scroller(Node content) {
    ScrollPane scroller = new ScrollPane(content);
    scroller.setFitToWidth(true);
    scroller.getStyleClass().add(PromptStyles.SCROLL);
    return scroller;
  }

  /// From a place in the preview to the card it was written in.
  private void edit(int message, int at) {
    Prompt now = document.prompt().get();
    CompiledPrompt compiled = PromptCompiler.compile(now, document.values().get());
    Place.of(compiled, message, at, source -> PromptText.of(now, source)).ifPresent(place -> {
      document.previewing().set(false);
      cards.cardOf(place.source()).ifPresent(card -> card.focusText(place));
    });
  }

  private void paste() {
    ClipboardText.read().filter(text -> !text.isBlank())
        .ifPresent(text -> document.arrive(Arrival.fromOutside(text)));
  }

  private void add(SectionKind kind) {
    String id = document.sections().add(kind);
    cards.cardOf(id).ifPresent(SectionCard::focusText);
  }

  private void beforeKey(KeyEvent event) {
    if (UNDO.match(event)) {
      document.undo().ifPresent(this::focus);
    } else if (REDO.match(event) || REDO_TOO.match(event)) {
      document.redo().ifPresent(this::focus);
    } else if (PASTE.match(event) && document.prompt().get().sections().isEmpty()) {
      paste();
    } else if (FIND.match(event) || REPLACE.match(event)) {
      find(REPLACE.match(event));
    } else if (event.getCode() == KeyCode.F3 && find.mode().get() != FindViewModel.Mode.CLOSED) {
      step(event.isShiftDown());
    } else if (UP.match(event) || DOWN.match(event)) {
      move(UP.match(event) ? -1 : 1);
    } else {
      return;
    }
    event.consume();
  }

  private void step(boolean back) {
    if (back) {
      find.previous();
    } else {
      find.next();
    }
  }

  private void move(int places) {
    Node focused = getScene().getFocusOwner();
    cards.cardOf(focused).ifPresent(card -> {
      document.sections().moveBy(card.sectionId(), places);
      focused.requestFocus();
    });
  }

  private void focus(Source source) {
    cards.cardOf(source).ifPresent(card -> card.focusText(source));
  }
}
