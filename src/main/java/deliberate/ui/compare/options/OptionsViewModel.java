package deliberate.ui.compare.options;

import deliberate.message.OptionText;
import deliberate.message.Text;
import deliberate.prompt.PaneSpec;
import deliberate.provider.ChatEvent;
import deliberate.provider.option.Adjustment;
import deliberate.provider.option.JsonText;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/// The options of one pane as they are typed, what the model makes of them, and the request that results.
public final class OptionsViewModel {
  private final ObservableValue<PaneSpec> spec;
  private final Consumer<PaneSpec> onChange;
  private final Function<PaneSpec, ChatEvent.Sent> preview;
  private final Map<OptionField, ReadOnlyStringWrapper> notes = new EnumMap<>(OptionField.class);
  private final ReadOnlyStringWrapper request = new ReadOnlyStringWrapper(this, "request", "");

  /// @param onChange takes the pane with other options
  /// @param preview  says what such a pane would send; throws IllegalArgumentException where it cannot be sent
  public OptionsViewModel(ObservableValue<PaneSpec> spec, Consumer<PaneSpec> onChange,
                          Function<PaneSpec, ChatEvent.Sent> preview) {
    this.spec = spec;
    this.onChange = onChange;
    this.preview = preview;
    OptionField.all().forEach(field -> notes.put(field, new ReadOnlyStringWrapper("")));
    renew();
  }

  /// What is set, as it is typed; empty for nothing.
  public String text(OptionField field) {
    return field.format(spec.getValue().options().get(field.option()));
  }

  /// What there is to say: what is wrong with what was typed, or what the model makes of it; empty for nothing.
  public ReadOnlyStringProperty note(OptionField field) {
    return notes.get(field).getReadOnlyProperty();
  }

  /// The body of the request as it would be sent, or why there is none.
  public ReadOnlyStringProperty request() {
    return request.getReadOnlyProperty();
  }

  /// Sets the option to what was typed, or unsets it where that is nothing; what cannot be read changes nothing. Says
  /// whether it could be read.
  public boolean set(OptionField field, String typed) {
    Map<String, Object> options = new LinkedHashMap<>(spec.getValue().options());
    try {
      if (typed.isBlank()) {
        options.remove(field.option());
      } else if (!typed.equals(text(field))) {
        options.put(field.option(), field.parse(typed));
      }
    } catch (IllegalArgumentException e) {
      notes.get(field).set(e.getMessage());
      return false;
    }
    change(spec.getValue().withOptions(options));
    return true;
  }

  /// The pane's own system message; empty where it has none.
  public String system() {
    return spec.getValue().system().orElse("");
  }

  /// Gives the pane a system message of its own, or the prompt's where it is blank.
  public void setSystem(String text) {
    change(spec.getValue().withSystem(Optional.of(text).filter(typed -> !typed.isBlank())));
  }

  /// Unsets everything.
  public void clear() {
    change(spec.getValue().withOptions(Map.of()).withSystem(Optional.empty()));
  }

  /// What stands in the prompt file and is no option of these.
  public List<String> unknown() {
    return spec.getValue().options().keySet().stream()
        .filter(name -> OptionField.all().noneMatch(field -> field.option().equals(name))).toList();
  }

  /// How many are set, the system message included.
  public static int count(PaneSpec spec) {
    return spec.options().size() + (spec.system().isPresent() ? 1 : 0);
  }

  /// Whether the model has this option as far as is known.
  public boolean isTaken(OptionField field) {
    PaneSpec probe = spec.getValue().withOptions(Map.of(field.option(), field.probe()));
    try {
      return preview.apply(probe).adjustments().stream()
          .noneMatch(adjustment -> adjustment.option().equals(field.option()) && adjustment.sent().isEmpty());
    } catch (IllegalArgumentException _) {
      return true; // why nothing can be sent is said where the request would be
    }
  }

  private void change(PaneSpec now) {
    if (!now.equals(spec.getValue())) {
      onChange.accept(now);
    }
    renew();
  }

  private void renew() {
    try {
      ChatEvent.Sent sent = preview.apply(spec.getValue());
      Map<String, Adjustment> changed = sent.adjustments().stream()
          .collect(Collectors.toMap(Adjustment::option, one -> one, (first, _) -> first));
      notes.forEach((field, note) -> note.set(said(field, Optional.ofNullable(changed.get(field.option())))));
      request.set(sent.body().isEmpty() ? Text.of("options.request.offline") : JsonText.indented(sent.body()));
    } catch (IllegalArgumentException e) {
      notes.values().forEach(note -> note.set(""));
      request.set(OptionText.of(e));
    }
  }

  private String said(OptionField field, Optional<Adjustment> changed) {
    return changed.map(one -> one.sent().isEmpty() ? Text.of("options.left-out")
        : Text.of("options.changed", one.sent())).orElse(isTaken(field) ? "" : Text.of("options.not-taken"));
  }
}
