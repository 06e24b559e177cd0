package deliberate.provider;

/// Says what is known of a model at an endpoint without asking the endpoint.
@FunctionalInterface
public interface ModelDescriber {

  /// The model of that wire name there; of an unknown one, how to reach it and no more.
  ///
  /// @param id unique in the app, as in [ModelSpec#id]
  ModelSpec describe(Endpoint endpoint, String id, String wireName);

  /// Knows no model at all.
  static ModelDescriber ofNothing() {
    return (endpoint, id, wireName) -> ModelSpec.unknown(id, endpoint.vendor(), endpoint.protocol(), wireName);
  }
}
