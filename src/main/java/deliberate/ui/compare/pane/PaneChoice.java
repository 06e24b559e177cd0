package deliberate.ui.compare.pane;

import deliberate.message.Text;
import deliberate.prompt.Message;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.PinnedPrompt;
import deliberate.provider.ChatRequest;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelSpec;
import deliberate.provider.ThinkingKind;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import deliberate.provider.option.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// Which model a pane asks, and how. What the prompt file says is kept as it is until the user chooses otherwise.
public final class PaneChoice {
  private final ObservableValue<ModelCatalog> catalog;
  private final BooleanProperty rendered = new SimpleBooleanProperty(this, "rendered", true);
  private final ReadOnlyObjectWrapper<PaneSpec> spec;

  public PaneChoice(ObservableValue<ModelCatalog> catalog, PaneSpec spec) {
    this.catalog = catalog;
    this.spec = new ReadOnlyObjectWrapper<>(this, "spec", spec);
  }

  /// Whether the answer is shown as rendered Markdown, else as it came.
  public BooleanProperty renderedProperty() {
    return rendered;
  }

  public PaneSpec spec() {
    return spec.get();
  }

  public ReadOnlyObjectProperty<PaneSpec> specProperty() {
    return spec.getReadOnlyProperty();
  }

  /// The models to choose from; changes when an endpoint is added.
  public ObservableValue<ModelCatalog> catalogValue() {
    return catalog;
  }

  public List<ModelCatalog.Entry> models() {
    return catalog.getValue().entries();
  }

  /// The chosen model; empty where it is not set up here.
  public Optional<ModelSpec> model() {
    return entry().map(ModelCatalog.Entry::model);
  }

  /// Chooses a model; the effort stays where the model takes it.
  public void chooseModel(String id) {
    PaneSpec old = spec();
    boolean keeps = catalog.getValue().find(id).map(entry -> takes(entry.model(), effort())).orElse(true);
    spec.set(old.withModel(id).withEffort(keeps ? old.effort() : ""));
  }

  public void chooseEffort(Effort effort) {
    spec.set(spec().withEffort(effort.toString()));
  }

  /// Chooses all of it at once.
  public void choose(PaneSpec wanted) {
    spec.set(wanted);
  }

  /// Whether the prompt's examples are sent to this pane's model.
  public void sendExamples(boolean sent) {
    spec.set(spec().withExamples(sent));
  }

  /// Sends this prompt from now on, or, without one, the prompt as it is at any time.
  public void pin(Optional<PinnedPrompt> kept) {
    spec.set(spec().withPinned(kept));
  }

  /// The chosen effort; the default where the file has one that cannot be read.
  public Effort effort() {
    try {
      return Effort.parse(spec().effort());
    } catch (IllegalArgumentException unreadable) {
      return Effort.DEFAULT;
    }
  }

  /// What there is to choose from: the default, the model's levels, and a budget that the file asks for.
  public List<Effort> efforts() {
    List<Effort> choice = new ArrayList<>(List.of(Effort.DEFAULT));
    List<EffortLevel> levels = model().map(ModelSpec::efforts).orElse(List.of());
    levels.forEach(level -> choice.add(Effort.of(level)));
    if (!choice.contains(effort())) {
      choice.add(effort());
    }
    return choice;
  }

  /// What to call the chosen model.
  public String modelName() {
    return model().map(ModelSpec::name)
        .orElseGet(() -> spec().model().isEmpty() ? Text.of("compare.model.choose") : spec().model());
  }

  /// Model and effort in one line, such as "Reasoner · high".
  public String label() {
    String label = effort().isDefault() ? modelName() : Text.of("compare.label", modelName(), effort().toString());
    String told = spec().examples() ? label : Text.of("compare.label", label, Text.of("compare.without-examples"));
    return spec().pinned().isEmpty() ? told : Text.of("compare.label", told, Text.of("compare.pinned"));
  }

  public boolean isSimulated() {
    return model().map(ModelSpec::isSimulated).orElse(false);
  }

  /// Whether it is known that the model does not think. Nothing is known of a model from a server of unknown make.
  public boolean isKnownNotToThink() {
    return model().map(m -> m.thinking() == ThinkingKind.NONE && m.efforts().isEmpty() && !m.vendor().isEmpty())
        .orElse(false);
  }

  /// The question that such a pane asks.
  ///
  /// @throws IllegalArgumentException with a sentence for the user where the choice does not make sense
  ChatRequest request(PaneSpec chosen, List<Message> messages) {
    ModelCatalog.Entry entry = catalog.getValue().find(chosen.model()).orElseThrow(
        () -> new IllegalArgumentException(chosen.model().isEmpty()
            ? Text.of("compare.failure.no-model") : Text.of("compare.failure.model", chosen.model())));
    return new ChatRequest(entry.model(), entry.endpoint(), messages, Effort.parse(chosen.effort()),
        RequestOptions.from(chosen.options()));
  }

  /// What it shares with other panes: the server that is asked, or the engine built in.
  public String lane() {
    return entry().map(entry -> entry.endpoint().map(endpoint -> endpoint.toString())
        .orElse(entry.model().vendor())).orElse("");
  }

  private Optional<ModelCatalog.Entry> entry() {
    return catalog.getValue().find(spec().model());
  }

  private static boolean takes(ModelSpec model, Effort effort) {
    return effort.isDefault() || (effort.budget().isPresent() && model.takesBudget())
        || effort.level().map(model.efforts()::contains).orElse(false);
  }
}
