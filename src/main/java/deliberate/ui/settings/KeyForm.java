package deliberate.ui.settings;

import deliberate.message.FailureText;
import deliberate.message.Text;
import deliberate.provider.Endpoint;
import deliberate.provider.ProviderFailure;
import deliberate.settings.Settings.EndpointEntry;
import deliberate.settings.key.KeyPlace;
import deliberate.settings.key.SecretStore;
import deliberate.settings.key.VaultException;
import deliberate.task.TaskRunner;
import deliberate.ui.settings.key.SystemName;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Where the key of the endpoint in the form lies, and where one that is typed goes. No key is ever shown.
public final class KeyForm {
  private final EndpointForm form;
  private final TypedKeys typed;
  private final SecretStore keys;
  private final TaskRunner tasks;
  private final Consumer<String> say;
  private final ObjectProperty<KeyPlace> place = new SimpleObjectProperty<>(KeyPlace.SESSION);
  private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper mayDelete = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private Optional<EndpointEntry> shown = Optional.empty();
  private KeyPlace usual = KeyPlace.SESSION;
  private boolean probed;

  /// @param say told in words what became of a key
  KeyForm(EndpointForm form, TypedKeys typed, SecretStore keys, TaskRunner tasks, Consumer<String> say) {
    this.form = form;
    this.typed = typed;
    this.keys = keys;
    this.tasks = tasks;
    this.say = say;
    form.baseUrl().subscribe(_ -> refresh());
  }

  /// Where what is typed goes when the endpoint is saved.
  public ObjectProperty<KeyPlace> place() {
    return place;
  }

  /// Where the key lies, in words; empty where there is none.
  public ReadOnlyStringProperty state() {
    return state.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty mayDelete() {
    return mayDelete.getReadOnlyProperty();
  }

  /// Whether a place for keys is being waited for.
  public ReadOnlyBooleanProperty working() {
    return working.getReadOnlyProperty();
  }

  /// Sees once whether there is a credential store, which is then the usual place.
  public void probe() {
    if (!probed) {
      probed = true;
      tasks.run(() -> keys.isThere(KeyPlace.SYSTEM), this::probed, KeyForm::mistaken);
    }
  }

  /// Deletes the key of the endpoint in the form, wherever it lies.
  public void delete() {
    typed.clear();
    shown.ifPresent(entry -> work(() -> {
      keys.delete(entry.id());
      return Text.of("settings.key.deleted", entry.name());
    }, "settings.key.not-deleted"));
  }

  void show(Optional<EndpointEntry> entry) {
    shown = entry;
    place.set(entry.flatMap(this::placeOf).orElse(usual));
    refresh();
  }

  /// Whether there is a key that would have to be moved to be at that place.
  boolean liesElsewhere(EndpointEntry entry, KeyPlace wanted) {
    return wanted != KeyPlace.SESSION && placeOf(entry).filter(lies -> lies != wanted).isPresent();
  }

  /// Takes what was typed, and what lies elsewhere, to that place.
  void keep(EndpointEntry entry, KeyPlace wanted) {
    place.set(wanted);
    if (wanted != KeyPlace.SESSION) {
      work(() -> {
        keys.keep(entry.endpoint(), wanted);
        return Text.of("settings.key.stored", entry.name(), placeText(wanted));
      }, "settings.key.not-stored");
    }
    refresh();
  }

  /// A place as a sentence names it.
  static String placeText(KeyPlace place) {
    return Text.of("settings.key.in." + SystemName.of(place));
  }

  private void work(Callable<String> work, String failureKey) {
    working.set(true);
    tasks.run(work, said -> over(said), problem -> {
      if (!(problem instanceof VaultException refusal)) {
        mistaken(problem);
        return;
      }
      FailureText told = FailureText.of(new ProviderFailure.KeyUnavailable(refusal.obstacle()));
      over(Text.of(failureKey, told.sentence()));
    });
  }

  private void over(String said) {
    working.set(false);
    say.accept(said);
    refresh();
  }

  private void probed(boolean there) {
    usual = there ? KeyPlace.SYSTEM : KeyPlace.SESSION;
    if (there && place.get() == KeyPlace.SESSION && shown.flatMap(this::placeOf).isEmpty()) {
      place.set(usual);
    }
  }

  private Optional<KeyPlace> placeOf(EndpointEntry entry) {
    return Endpoint.address(entry.baseUrl()).flatMap(_ -> keys.placeOf(entry.endpoint()));
  }

  private void refresh() {
    Optional<String> origin = Endpoint.address(form.baseUrl().get().strip()).map(Endpoint::origin);
    Optional<KeyPlace> lies = shown.filter(_ -> origin.isPresent())
        .flatMap(entry -> keys.placeOf(form.entry(entry.id()).endpoint()));
    Optional<String> elsewhere = shown.flatMap(entry -> keys.originOf(entry.id()));
    mayDelete.set(lies.isPresent() || elsewhere.isPresent());
    if (keys.problem().isPresent()) {
      state.set(Text.of("settings.key.unreadable", keys.problem().get()));
    } else if (lies.isPresent()) {
      state.set(Text.of("settings.key.lies", origin.orElseThrow(), placeText(lies.get())));
    } else {
      state.set(elsewhere.isPresent() && origin.isPresent()
          ? Text.of("settings.key.elsewhere", elsewhere.get(), origin.get())
          : "");
    }
  }

  private static void mistaken(Exception problem) {
    throw new IllegalStateException(problem);
  }
}
