package deliberate.settings.key;

import deliberate.provider.Endpoint;

/// What a secret is for.
///
/// @param endpoint the endpoint's id
/// @param origin   the only place it may be sent to, see [Endpoint#origin]
/// @param header   the header whose value it is; empty for the endpoint's key
public record SecretName(String endpoint, String origin, String header) {

  static SecretName keyOf(Endpoint endpoint) {
    return new SecretName(endpoint.id(), endpoint.origin(), "");
  }

  static SecretName headerOf(Endpoint endpoint, String header) {
    return new SecretName(endpoint.id(), endpoint.origin(), header);
  }
}
