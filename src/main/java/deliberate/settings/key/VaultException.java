package deliberate.settings.key;

import deliberate.provider.ProviderFailure;

/// A place for keys could not be used. Its message names the obstacle and never a key.
public final class VaultException extends Exception {
  private final ProviderFailure.Obstacle obstacle;

  public VaultException(ProviderFailure.Obstacle obstacle) {
    super(obstacle.name());
    this.obstacle = obstacle;
  }

  public ProviderFailure.Obstacle obstacle() {
    return obstacle;
  }
}
