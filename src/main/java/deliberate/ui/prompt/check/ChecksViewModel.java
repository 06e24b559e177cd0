package deliberate.ui.prompt.check;

import deliberate.grader.Grader;
import deliberate.grader.Graders;
import deliberate.grader.Setting;
import deliberate.grader.Setting.Kind;
import deliberate.grader.SettingProblem;
import deliberate.grader.SettingText;
import deliberate.message.CheckText;
import deliberate.prompt.CheckSpec;
import deliberate.provider.ModelCatalog;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.LatestOnly;
import deliberate.ui.prompt.edit.PromptViewModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The checks of the open prompt and what can be done with them; every command is one step of its history.
public final class ChecksViewModel {
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final PromptViewModel document;
  private final Graders graders;
  private final ObservableValue<ModelCatalog> catalog;
  private final ReadOnlyObjectWrapper<List<CheckSpec>> checks = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Map<CheckSpec, List<SettingProblem>>> problems =
      new ReadOnlyObjectWrapper<>(Map.of());

  /// @param catalog the models that may judge
  public ChecksViewModel(PromptViewModel document, Graders graders, ObservableValue<ModelCatalog> catalog,
                         TaskRunner tasks, Debounce.Source debounces) {
    this.document = document;
    this.graders = graders;
    this.catalog = catalog;
    LatestOnly<List<CheckSpec>, Map<CheckSpec, List<SettingProblem>>> looking =
        new LatestOnly<>(tasks, debounces.after(PAUSE), this::problemsOf, problems::set);
    checks.subscribe(looking::submit);
    document.prompt().subscribe(now -> checks.set(now.checks()));
  }

  ReadOnlyObjectProperty<List<CheckSpec>> checks() {
    return checks.getReadOnlyProperty();
  }

  /// What is wrong with the settings, looked at in the background.
  ReadOnlyObjectProperty<Map<CheckSpec, List<SettingProblem>>> problems() {
    return problems.getReadOnlyProperty();
  }

  List<Grader> kinds() {
    return graders.all();
  }

  Optional<Grader> kind(CheckSpec check) {
    return graders.find(check.type());
  }

  String title(CheckSpec check) {
    return CheckText.title(check, graders);
  }

  List<String> models() {
    return catalog.getValue().entries().stream().map(entry -> entry.model().id()).toList();
  }

  /// Adds one at the end and says its place.
  int add(Grader kind) {
    edit(checks -> checks.add(new CheckSpec(kind.id(), Map.of())));
    return checks.get().size() - 1;
  }

  void duplicate(int index) {
    edit(checks -> checks.add(index + 1, checks.get(index)));
  }

  void delete(int index) {
    edit(checks -> checks.remove(index));
  }

  /// Moves it by this many places, or as far as it can go.
  void moveBy(int index, int places) {
    edit(checks -> {
      CheckSpec moved = checks.remove(index);
      checks.add(Math.clamp(index + places, 0, checks.size()), moved);
    });
  }

  void setEnabled(int index, boolean on) {
    edit(checks -> checks.set(index, checks.get(index).withEnabled(on)));
  }

  /// Sets what was typed, unless the prompt says so already; nothing at all leaves the usual value.
  void setText(int index, Setting setting, String text) {
    Object now = checks.get().get(index).settings().get(setting.key());
    boolean usual = setting.kind() == Kind.CHOICE && now == null && setting.usual().equals(Optional.of(text));
    if (!usual && !SettingText.isSame(setting, now, text)) {
      put(index, setting, SettingText.parse(setting, text));
    }
  }

  /// What is usual is not written down.
  void setFlag(int index, Setting setting, boolean on) {
    put(index, setting, setting.usual().equals(Optional.of(on)) ? Optional.empty() : Optional.of(on));
  }

  private void put(int index, Setting setting, Optional<Object> value) {
    UnaryOperator<CheckSpec> change = check -> value.map(given -> check.with(setting.key(), given))
        .orElseGet(() -> check.without(setting.key()));
    document.apply("check." + index + "." + setting.key(), now -> {
      List<CheckSpec> changed = new ArrayList<>(now.checks());
      changed.set(index, change.apply(changed.get(index)));
      return now.withChecks(changed);
    });
  }

  private void edit(Consumer<List<CheckSpec>> change) {
    document.apply(now -> {
      List<CheckSpec> changed = new ArrayList<>(now.checks());
      change.accept(changed);
      return now.withChecks(changed);
    });
  }

  private Map<CheckSpec, List<SettingProblem>> problemsOf(List<CheckSpec> looked) {
    return looked.stream().distinct().collect(Collectors.toMap(check -> check, graders::problems));
  }
}
