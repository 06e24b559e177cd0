package deliberate.architecture.planted.run;

import java.net.http.HttpClient;

/// Talks to a server outside the providers.
final class PlantedHttp {
  HttpClient client;
}
