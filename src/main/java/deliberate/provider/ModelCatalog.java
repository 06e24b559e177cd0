package deliberate.provider;

import java.util.List;
import java.util.Optional;

/// The models that can be chosen, with where each is reached.
public final class ModelCatalog {
  private final List<Entry> entries;

  public ModelCatalog(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  public List<Entry> entries() {
    return entries;
  }

  /// The model of exactly this id.
  public Optional<Entry> find(String id) {
    return entries.stream().filter(entry -> entry.model().id().equals(id)).findFirst();
  }

  /// A model and its endpoint; no endpoint for the offline engine.
  public record Entry(ModelSpec model, Optional<Endpoint> endpoint) {}
}
