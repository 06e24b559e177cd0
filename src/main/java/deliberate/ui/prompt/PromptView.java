package deliberate.ui.prompt;

import deliberate.grader.pattern.BoundedPattern;
import deliberate.message.Text;
import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Place;
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
import deliberate.ui.prompt.edit.NewSection;
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
  private final VBox head;
  private final TextPlaces texts;
  private final ScrollPane scroller;
  private final FindViewModel find;
  private final FindBar findBar;
  private volatile Optional<BoundedPattern> sought = Optional.empty();
  private final Scrolling scrolling;
  /// Read by highlighting, which works away from the JavaFX thread.
  private volatile Set<String> unfilled = Set.of();

  /// @param onProblem gets a sentence about what could not be done
  /// @param note      what stands below the header
  /// @param below     what stands below the sections and scrolls with them
  public PromptView(PromptViewModel document, TaskRunner tasks, Debounce.Source debounces,
                    Consumer<String> onProblem, Node note, Node... below) {
    this.document = document;
    VariablesViewModel variables = new VariablesViewModel(document, tasks, debounces);
    NameCompleter completer = new NameCompleter(document.prompt()::get, variables.findings()::get);
    Supplier<EditorView> editors = () -> editor(tasks, debounces, completer);
    cards = new CardList(document, editors, new DroppedFiles(document, tasks, onProblem));
    TurnsCard turns = new TurnsCard(document, editors);
    texts = new TextPlaces(document, cards, turns);
    PreviewPage preview = new PreviewPage(document,
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
    head = new VBox(new PromptHeader(document), note);
    setTop(new VBox(head, findBar, new OfferBar(split)));
    Runnable show = () -> {
      setCenter(split.open().get().isPresent() ? proposalScroller
          : document.previewing().get() ? preview : scroller);
      getCenter().applyCss(); // what a scroll pane holds can have the focus only once it has its skin
    };
    document.previewing().subscribe(show);
    split.open().subscribe(open -> {
      show.run();
      if (open.isPresent()) {
        proposal.focusChoice();
      }
    });
    document.setOnReveal(this::reveal);
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
    Button section = new Button(Text.of("prompt.section.add"));
    section.setId("add-section");
    section.getStyleClass().add(PromptStyles.ADD);
    section.setOnAction(_ -> new SectionPalette(section, this::add).open());
    HBox adding = new HBox(section, followUp);
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

  private static ScrollPane scroller(Node content) {
    ScrollPane scroller = new ScrollPane(content);
    scroller.setFitToWidth(true);
    scroller.getStyleClass().add(PromptStyles.SCROLL);
    return scroller;
  }

  /// From a place in the preview to the card it was written in.
  private void edit(Place place) {
    document.previewing().set(false);
    texts.focus(place);
  }

  private void reveal(Source source) {
    document.previewing().set(false);
    texts.focus(source);
  }

  private void paste() {
    ClipboardText.read().filter(text -> !text.isBlank())
        .ifPresent(text -> document.arrive(Arrival.fromOutside(text)));
  }

  /// Asks for the kind of a section and adds it.
  public void addSection() {
    document.previewing().set(false);
    new SectionPalette(head, this::add).open();
  }

  private void add(NewSection wanted) {
    String id = document.sections().add(wanted);
    cards.cardOf(id).ifPresent(SectionCard::focusText);
  }

  private void beforeKey(KeyEvent event) {
    if (UNDO.match(event)) {
      follow(document.undo());
    } else if (REDO.match(event) || REDO_TOO.match(event)) {
      follow(document.redo());
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

  /// To the text that was changed; where none was, the focus stays in the prompt though its card may be gone, so that
  /// the next key goes on undoing.
  private void follow(Optional<Source> changed) {
    if (!changed.map(texts::focus).orElse(false)) {
      Node owner = getScene().getFocusOwner();
      if (owner == null || owner.getScene() != getScene() || !isFocusWithin()) {
        requestFocus();
      }
    }
  }

  private void step(boolean back) {
    if (back) {
      find.previous();
    } else {
      find.next();
    }
  }
}
