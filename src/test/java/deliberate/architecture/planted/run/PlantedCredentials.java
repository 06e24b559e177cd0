package deliberate.architecture.planted.run;

import com.microsoft.credentialstorage.SecretStore;
import com.microsoft.credentialstorage.model.StoredCredential;

final class PlantedCredentials {
  SecretStore<StoredCredential> keyring;
}
