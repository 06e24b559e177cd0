package deliberate.ui.compare.picker;

import deliberate.pricing.Price;
import deliberate.provider.ModelOffer;
import deliberate.provider.ModelSpec;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A model as the picker shows it.
///
/// @param place  the endpoint that it is reached at, or the vendor that it would be
/// @param access what is still to be done before it can be asked
/// @param group  where in the list it stands
/// @param price  what runs are billed by
/// @param listed what the endpoint said of it
public record PickerRow(ModelSpec model, String place, Access access, Group group, Optional<Price> price,
                        Optional<Listed> listed) {

  /// What the endpoint said of the model on that day.
  public record Listed(LocalDate on, ModelOffer offer) {}

  /// What is still to be done before a model can be asked.
  public enum Access {
    READY,
    /// Listed by the endpoint, and not among the models wanted from it.
    LISTED,
    NEEDS_KEY,
    NOT_SET_UP;

    /// The name in text keys.
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// The parts of the list, from top to bottom.
  public enum Group {
    FAVOURITE,
    RECENT,
    SET_UP,
    LISTED,
    OTHER;

    /// The name in text keys.
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// Whether name, id, vendor or endpoint contain every word of it.
  public boolean fits(String query) {
    String all = String.join(" ", model.name(), model.id(), model.wireName(), model.vendor(), place)
        .toLowerCase(Locale.ROOT);
    return Stream.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
  }
}
