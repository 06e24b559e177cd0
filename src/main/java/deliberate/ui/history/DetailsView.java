package deliberate.ui.history;

import atlantafx.base.theme.Styles;
import deliberate.grader.Graders;
import deliberate.message.FailureText;
import deliberate.message.Text;
import deliberate.run.history.entry.KeptRun;
import deliberate.run.history.entry.RunSummary;
import deliberate.ui.inspect.RunFacts;
import deliberate.ui.kit.GrowingText;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Links;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.kit.stream.StreamText;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One kept run: what was sent, thought and said, and its numbers.
public final class DetailsView extends StackPane {
  private static final double GAP = 6;

  private final RunDetails details;
  private final Graders graders;
  private final Label model = new Label();
  private final Label asked = new Label();
  private final Label figures = new Label();
  private final Label failure = new Label();
  private final Button star = new Button();
  private final GrowingText answer = new GrowingText();
  private final GrowingText thinking = new GrowingText();
  private final GrowingText prompt = new GrowingText();
  private final ScrollPane numbers = new ScrollPane();
  private final Tab thinkingTab;

  /// What else can be done with a run.
  ///
  /// @param inspect looks into it
  /// @param play    plays it again
  /// @param alike   shows all runs of the same version of the prompt
  /// @param forget  removes it for good
  public record Doing(Consumer<KeptRun> inspect, Consumer<KeptRun> play, Consumer<KeptRun> alike,
                      Consumer<KeptRun> forget) {}

  public DetailsView(RunDetails details, Graders graders, Links links, Runnable onOpen, Doing doing) {
    this.details = details;
    this.graders = graders;
    getStyleClass().add("history-details");
    StreamText shownAnswer = text("history.answer", answer, links);
    shownAnswer.setRendered(true);
    thinkingTab = tab("thinking", text("history.thinking", thinking, links));
    numbers.setFitToWidth(true);
    numbers.getStyleClass().add("inspector");
    TabPane pages = new TabPane(tab("answer", shownAnswer), thinkingTab,
        tab("prompt", text("history.prompt", prompt, links)), tab("numbers", numbers));
    pages.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    VBox.setVgrow(pages, Priority.ALWAYS);
    VBox shown = new VBox(GAP, head(onOpen, doing), asked, figures, failure, note(), pages);
    Label nothing = new Label(Text.of("history.choose"));
    nothing.getStyleClass().add(KitStyles.PLACEHOLDER);
    nothing.setWrapText(true);
    getChildren().setAll(nothing, shown);
    details.run().subscribe(run -> {
      shown.setVisible(run.isPresent());
      nothing.setVisible(run.isEmpty());
      run.ifPresent(this::show);
    });
  }

  private HBox head(Runnable onOpen, Doing doing) {
    model.getStyleClass().add("history-title");
    model.setMinWidth(0);
    Region space = new Spacer();
    Button open = button("history.open", onOpen);
    open.setId("history-open");
    open.getStyleClass().add(Styles.ACCENT);
    star.getStyleClass().addAll(Styles.FLAT, KitStyles.DENSE);
    star.setId("history-star");
    star.setMinWidth(USE_PREF_SIZE);
    star.setOnAction(_ -> details.toggleStar());
    HBox head = new HBox(GAP, star, model, space, open,
        button("history.inspect", () -> details.run().get().ifPresent(doing.inspect())), more(doing));
    head.setAlignment(Pos.CENTER_LEFT);
    asked.getStyleClass().add(KitStyles.MUTED);
    figures.setWrapText(true);
    figures.setMinHeight(USE_PREF_SIZE);
    failure.getStyleClass().add("history-failure");
    failure.setWrapText(true);
    failure.setMinHeight(USE_PREF_SIZE);
    return head;
  }

  private MenuButton more(Doing doing) {
    MenuButton more = new MenuButton(Text.of("history.more"), null,
        item("history.play", () -> details.run().get().ifPresent(doing.play())),
        item("history.alike", () -> details.run().get().ifPresent(doing.alike())),
        item("history.forget", () -> details.run().get().ifPresent(doing.forget())));
    more.setId("history-more");
    more.getStyleClass().add(KitStyles.DENSE);
    more.setMinWidth(USE_PREF_SIZE);
    return more;
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Text.of(key));
    item.setId(key.replace('.', '-'));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private TextField note() {
    TextField note = new TextField();
    note.setId("history-note");
    note.setPromptText(Text.of("history.note"));
    note.setAccessibleText(Text.of("history.note"));
    note.getStyleClass().add(KitStyles.DENSE);
    note.textProperty().bindBidirectional(details.note());
    return note;
  }

  private String version(RunSummary summary) {
    String name = details.versionName().get();
    return name.isEmpty() ? Text.of("history.version", summary.prompt().version())
        : Text.of("history.version.named", name, summary.prompt().version());
  }

  private void show(KeptRun run) {
    RunSummary summary = run.summary();
    model.setText(RunWords.model(summary));
    asked.setText(String.join("  ·  ", RunWords.moment(summary.startedAt()), RunWords.asked(summary),
        version(summary), RunWords.outcome(summary)));
    figures.setText(String.join("  ·  ", RunWords.figures(summary)));
    Shown.set(figures, !figures.getText().isEmpty());
    failure.setText(run.record().failure().map(FailureText::of).map(why -> why.sentence() + " " + why.action())
        .orElse(""));
    Shown.set(failure, !failure.getText().isEmpty());
    star.setText(Text.of(summary.starred() ? "history.star.mark" : "history.star.none"));
    star.setAccessibleText(Text.of(summary.starred() ? "history.unstar" : "history.star"));
    fill(answer, run.record().answer());
    fill(thinking, run.record().thinking());
    thinkingTab.setDisable(run.record().thinking().isEmpty());
    fill(prompt, run.record().plan().request().messages().stream()
        .map(message -> Text.of("history.message." + message.role().id()) + "\n\n" + message.text())
        .collect(Collectors.joining("\n\n\n")));
    numbers.setContent(new RunFacts(run.record(), RunWords.parts(run, graders)));
  }

  private static void fill(GrowingText text, String now) {
    if (!now.startsWith(text.value())) {
      text.clear();
    }
    text.append(now.substring(text.length()));
  }

  private static StreamText text(String key, GrowingText text, Links links) {
    StreamText shown = new StreamText(Text.of(key), links);
    text.listen(shown);
    return shown;
  }

  private static Tab tab(String key, Node content) {
    Tab tab = new Tab(Text.of("history.page." + key), content);
    tab.setId("history-page-" + key);
    return tab;
  }

  private static Button button(String key, Runnable action) {
    Button button = new Button(Text.of(key));
    button.getStyleClass().add(KitStyles.DENSE);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
