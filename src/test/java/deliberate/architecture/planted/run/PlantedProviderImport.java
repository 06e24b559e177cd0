package deliberate.architecture.planted.run;

import deliberate.architecture.planted.provider.gemini.GeminiProvider;

/// Names a concrete provider.
final class PlantedProviderImport {
  GeminiProvider provider;
}
