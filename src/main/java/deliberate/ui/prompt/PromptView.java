package deliberate.ui.prompt;

import deliberate.grader.pattern.BoundedPattern;
import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.CompiledPrompt;
import deliberate.prompt.Place;
import deliberate.prompt.Prompt;
import deliberate.prompt.PromptCompiler;
import deliberate.prompt.SectionKind;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.ClipboardText;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.edit.EditorView;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.kit.find.FindBar;
import deliberate.ui.prompt.card.CardList;
import deliberate.ui.prompt.card.PromptHighlighter;
import deliberate.ui.prompt.card.PromptStyles;
import deliberate.ui.prompt.card.SectionCard;
import deliberate.ui.prompt.edit.Arrival;
import deliberate.ui.prompt.edit.DroppedFiles;
import deliberate.ui.prompt.edit.PromptText;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.prompt.find.FindViewModel;
import deliberate.ui.prompt.split.OfferBar;
import deliberate.ui.prompt.split.ProposalView;
import deliberate.ui.prompt.split.SplitViewModel;
import deliberate.ui.prompt.turn.TurnsCard;
import deliberate.ui.prompt.variable.NameCompleter;
import deliberate.ui.prompt.variable.VariablesCard;
import deliberate.ui.prompt.variable.VariablesViewModel;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
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
  private final TextPlaces texts;
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
    VariablesViewModel variables = new VariablesViewModel(document, tasks, debounces);
    NameCompleter completer = new NameCompleter(document.prompt()::get, variables.findings()::get);
    Supplier<EditorView> editors = () -> editor(tasks, debounces, completer);
    cards = new CardList(document, editors, new DroppedFiles(document, tasks, onProblem));
    TurnsCard turns = new TurnsCard(document, editors);
    texts = new TextPlaces(document, cards, turns);
    PreviewView preview = new PreviewView(
        () -> new EditorView(tasks, debounces, new PromptHighlighter(_ -> PromptStyles.UNFILLED, Optional::empty)),
        this::edit);
    variables.faults().subscribe(texts::showFaults);
    variables.unfilled().subscribe(names -> {
      unfilled = names;
      texts.recolour();
    });
    Invitation invitation = new Invitation(starter -> document.apply(starter::fill), this::paste);
    VBox content = new VBox(invitation, cards, adding(turns), turns, new VariablesCard(variables));
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
        texts.recolour();
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

  private EditorView editor(TaskRunner tasks, Debounce.Source debounces, NameCompleter completer) {
    EditorView editor = new EditorView(tasks, debounces, new PromptHighlighter(
        name -> unfilled.contains(name) ? PromptStyles.UNFILLED : PromptStyles.VARIABLE, () -> sought));
    editor.setCompleter(completer);
    editor.setOnCaretMoved(() -> scrolling.show(editor));
    return editor;
  }

  /// What begins a section or, where there is none yet, a follow-up.
  private HBox adding(TurnsCard turns) {
    Button followUp = turns.addButton();
    document.prompt().subscribe(now -> Shown.set(followUp, now.turns().isEmpty()));
    HBox adding = new HBox(new AddSectionMenu(this::add), followUp);
    adding.getStyleClass().add(PromptStyles.ADDING);
    return adding;
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
    find.hit().flatMap(hit -> texts.select(hit.source(), hit.start(), hit.end())).ifPresent(scrolling::show);
  }

  /// Back to where the user was, or to the match that was found.
  private void leaveFinding(FindViewModel.Mode now) {
    if (now == FindViewModel.Mode.CLOSED && !document.working().get().map(texts::focus).orElse(false)) {
      requestFocus();
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
      texts.focus(place);
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
      document.undo().ifPresent(texts::focus);
    } else if (REDO.match(event) || REDO_TOO.match(event)) {
      document.redo().ifPresent(texts::focus);
    } else if (PASTE.match(event) && document.prompt().get().sections().isEmpty()) {
      paste();
    } else if (FIND.match(event) || REPLACE.match(event)) {
      find(REPLACE.match(event));
    } else if (event.getCode() == KeyCode.F3 && find.mode().get() != FindViewModel.Mode.CLOSED) {
      step(event.isShiftDown());
    } else if (UP.match(event) || DOWN.match(event)) {
      texts.move(getScene().getFocusOwner(), UP.match(event) ? -1 : 1);
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
}
