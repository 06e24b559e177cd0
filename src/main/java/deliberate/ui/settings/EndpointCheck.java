package deliberate.ui.settings;

import deliberate.message.FailureText;
import deliberate.message.Text;
import deliberate.provider.Endpoint;
import deliberate.provider.KeySource;
import deliberate.provider.ModelLister;
import deliberate.task.TaskRunner;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// Asks the server in the form whether it answers and which models it has.
public final class EndpointCheck {
  private final EndpointForm form;
  private final Supplier<String> id;
  private final KeySource keys;
  private final ModelLister lister;
  private final Background background;
  private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObservableList<ListedModel> listed = FXCollections.observableArrayList();
  private final FilteredList<ListedModel> shown = new FilteredList<>(listed);

  /// @param id   the endpoint whose key for this session applies; empty for none
  /// @param keys those in the form before all others
  EndpointCheck(EndpointForm form, Supplier<String> id, KeySource keys, ModelLister lister, TaskRunner tasks) {
    this.form = form;
    this.id = id;
    this.keys = keys;
    this.lister = lister;
    this.background = new Background(tasks);
    filter.subscribe(text -> shown.setPredicate(
        model -> model.name().toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT))));
    form.models().subscribe(_ -> listed.forEach(
        model -> model.picked().set(form.modelNames().contains(model.name()))));
  }

  public ReadOnlyBooleanProperty working() {
    return background.working();
  }

  /// What came of it, in words; empty while nothing was asked.
  public ReadOnlyStringProperty result() {
    return result.getReadOnlyProperty();
  }

  /// Whether the result is that it does not work.
  public ReadOnlyBooleanProperty failed() {
    return failed.getReadOnlyProperty();
  }

  /// All the models that the server lists; ticking one puts it among those of the form.
  public ObservableList<ListedModel> listed() {
    return listed;
  }

  /// Those of them whose names contain the filter.
  public ObservableList<ListedModel> shown() {
    return shown;
  }

  public StringProperty filter() {
    return filter;
  }

  /// Sees whether the server answers, and whether it has the models named.
  public void test() {
    ask(_ -> {});
  }

  /// Offers the server's models.
  public void list() {
    ask(this::offer);
  }

  /// Gives up what is under way.
  public void stop() {
    if (working().get()) {
      background.stop();
      say(Text.of("settings.check.stopped"), false);
    }
  }

  /// Forgets what came of it; another endpoint is in the form.
  void clear() {
    background.stop();
    say("", false);
    listed.clear();
    filter.set("");
  }

  private void ask(Consumer<List<String>> onListed) {
    clear();
    String problem = form.addressProblem();
    if (!problem.isEmpty()) {
      say(problem, true);
      return;
    }
    Endpoint endpoint = form.entry(id.get()).endpoint();
    say(Text.of("settings.check.asking"), false);
    background.start(cancel -> lister.list(endpoint, keys, cancel), listing -> tell(listing, onListed));
  }

  private void tell(ModelLister.Listing listing, Consumer<List<String>> onListed) {
    switch (listing) {
      case ModelLister.Failed(var failure) -> {
        FailureText text = FailureText.of(failure);
        say(text.sentence() + " " + text.action(), true);
      }
      case ModelLister.Listed listed -> {
        say(sentence(listed.names()), false);
        onListed.accept(listed.names());
      }
    }
  }

  private String sentence(List<String> names) {
    String answers = switch (names.size()) {
      case 0 -> Text.of("settings.check.answers.none");
      case 1 -> Text.of("settings.check.answers.one");
      default -> Text.of("settings.check.answers.many", Integer.toString(names.size()));
    };
    // Ollama takes a name without its tag for the latest.
    List<String> missing = form.modelNames().stream()
        .filter(name -> !names.contains(name) && !names.contains(name + ":latest")).toList();
    return missing.isEmpty() || names.isEmpty()
        ? answers
        : answers + " " + Text.of("settings.check.missing", String.join(", ", missing));
  }

  private void offer(List<String> names) {
    List<String> chosen = form.modelNames();
    listed.setAll(names.stream().map(name -> new ListedModel(name, chosen.contains(name))).toList());
    listed.forEach(model -> model.picked().subscribe((_, wanted) -> form.pick(model.name(), wanted)));
  }

  private void say(String text, boolean isFailure) {
    failed.set(isFailure);
    result.set(text);
  }
}
