package deliberate.ui.settings;

import deliberate.message.FailureText;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.provider.Endpoint;
import deliberate.provider.KeySource;
import deliberate.provider.ModelLister;
import deliberate.settings.ListingsFile;
import deliberate.settings.ListingsFile.Listing;
import deliberate.settings.Settings.EndpointEntry;
import deliberate.task.CancelSignal;
import deliberate.task.TaskRunner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the endpoints said of their models when the user last asked for it.
public final class ListingsViewModel {
  private final ListingsFile file;
  private final KeySource keys;
  private final ModelLister lister;
  private final TaskRunner tasks;
  private final Background background;
  private final ReadOnlyObjectWrapper<Map<String, Listing>> listings = new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");

  public ListingsViewModel(ListingsFile file, KeySource keys, ModelLister lister, TaskRunner tasks) {
    this.file = file;
    this.keys = keys;
    this.lister = lister;
    this.tasks = tasks;
    this.background = new Background(tasks);
    tasks.run(file::load, listings::set, this::unreadable);
  }

  /// By endpoint.
  public ReadOnlyObjectProperty<Map<String, Listing>> listings() {
    return listings.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty working() {
    return background.working();
  }

  /// What came of it, in words; empty while nothing was asked.
  public ReadOnlyStringProperty result() {
    return result.getReadOnlyProperty();
  }

  /// Asks these endpoints for their models; one that does not answer keeps what it said before.
  public void refresh(List<EndpointEntry> endpoints, LocalDate today) {
    List<Endpoint> asked = endpoints.stream().filter(entry -> Endpoint.address(entry.baseUrl()).isPresent())
        .map(EndpointEntry::endpoint).toList();
    result.set(Text.of("settings.check.asking"));
    background.start(cancel -> ask(asked, cancel), answers -> show(answers, today));
  }

  /// Gives up what is under way.
  public void stop() {
    if (working().get()) {
      background.stop();
      result.set("");
    }
  }

  private Map<Endpoint, ModelLister.Listing> ask(List<Endpoint> asked, CancelSignal cancel) {
    Map<Endpoint, ModelLister.Listing> answers = new LinkedHashMap<>();
    asked.forEach(endpoint -> answers.put(endpoint, lister.list(endpoint, keys, cancel)));
    return answers;
  }

  private void show(Map<Endpoint, ModelLister.Listing> answers, LocalDate today) {
    Map<String, Listing> now = new LinkedHashMap<>(listings.get());
    List<String> said = new ArrayList<>();
    answers.forEach((endpoint, answer) -> {
      switch (answer) {
        case ModelLister.Failed(var failure) ->
            said.add(Text.of("settings.listing.failed", endpoint.name(), FailureText.of(failure).sentence()));
        case ModelLister.Listed listed -> {
          now.put(endpoint.id(), new Listing(today, listed.models()));
          said.add(Text.of("settings.listing.done", endpoint.name(), Numbers.tokens(listed.models().size())));
        }
      }
    });
    result.set(String.join(" ", said));
    listings.set(Map.copyOf(now));
    tasks.run(() -> {
      file.save(now);
      return null;
    }, _ -> { }, this::unreadable);
  }

  private void unreadable(Exception problem) {
    result.set(Text.of("settings.listing.file", String.valueOf(problem.getMessage())));
  }
}
