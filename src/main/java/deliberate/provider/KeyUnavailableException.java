package deliberate.provider;

/// A key is kept somewhere and cannot be had from there. Becomes a [ProviderFailure.KeyUnavailable].
public final class KeyUnavailableException extends RuntimeException {
  private final ProviderFailure.Obstacle obstacle;

  public KeyUnavailableException(ProviderFailure.Obstacle obstacle) {
    super(obstacle.name());
    this.obstacle = obstacle;
  }

  public ProviderFailure.KeyUnavailable failure() {
    return new ProviderFailure.KeyUnavailable(obstacle);
  }
}
