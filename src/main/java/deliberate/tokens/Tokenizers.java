package deliberate.tokens;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingRegistry;
import com.knuddels.jtokkit.api.EncodingType;
import java.util.function.Supplier;

/// The known token counters. The real ones load their tables at the first count (about 0.3 s).
public final class Tokenizers {
  /// Tokens per character of English prose in current tokenizers: about one per four.
  private static final double CHARACTERS_PER_TOKEN = 4.0;

  private static final EncodingRegistry REGISTRY = Encodings.newLazyEncodingRegistry();
  private static final TokenCounter O200K = new Exact("o200k", EncodingType.O200K_BASE);
  private static final TokenCounter CL100K = new Exact("cl100k", EncodingType.CL100K_BASE);
  private static final TokenCounter ESTIMATE = new Estimate();

  private Tokenizers() {}

  /// The counter of this name (`o200k`, `cl100k`); any other name gets the estimate.
  public static TokenCounter named(String name) {
    return switch (name) {
      case "o200k" -> O200K;
      case "cl100k" -> CL100K;
      default -> ESTIMATE;
    };
  }

  private record Exact(String name, Supplier<Encoding> encoding) implements TokenCounter {
    Exact(String name, EncodingType type) {
      this(name, () -> REGISTRY.getEncoding(type));
    }

    @Override
    public Count count(String text) {
      return Count.measured(encoding.get().countTokensOrdinary(text));
    }
  }

  private record Estimate() implements TokenCounter {
    @Override
    public Count count(String text) {
      return Count.estimated((long) Math.ceil(text.length() / CHARACTERS_PER_TOKEN));
    }

    @Override
    public String name() {
      return "estimate";
    }
  }
}
