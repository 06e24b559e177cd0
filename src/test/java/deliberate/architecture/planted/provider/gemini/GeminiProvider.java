package deliberate.architecture.planted.provider.gemini;

/// Stands for a concrete provider.
public final class GeminiProvider {
}
