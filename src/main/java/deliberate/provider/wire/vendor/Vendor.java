package deliberate.provider.wire.vendor;

import deliberate.provider.ThinkingKind;
import java.util.List;
import java.util.Map;

/// A vendor or a local server as `vendors.json` describes it.
///
/// @param id          as in the price rows, such as `openai`
/// @param keyVariable the environment variable that usually holds its key; empty where none is needed
/// @param local       whether it runs on the user's own machine
/// @param speaks      the protocols it offers, the preferred one first
/// @param families    what single model families take
public record Vendor(
    String id, String name, String keyVariable, boolean local, List<Speech> speaks, List<ModelFamily> families) {

  public Vendor {
    keyVariable = keyVariable == null ? "" : keyVariable;
    speaks = List.copyOf(speaks);
    families = families == null ? List.of() : List.copyOf(families);
  }

  /// How a vendor speaks one protocol; what is absent is the protocol's usual way.
  ///
  /// @param families what model families take in this protocol only; looked at before the vendor's own
  /// @param baseUrl  where; a `{name}` in it is to be filled in by the user
  /// @param thinking what is usually shown of the thinking of models that think
  /// @param rejects  neutral names of options that are not taken in this protocol, in addition to those of the protocol
  /// @param verbosities words that are known for that option
  /// @param serviceTiers words that are known for that option
  public record Speech(
      String protocol,
      String baseUrl,
      String keyHeader,
      String keyPrefix,
      CountRule reasoningTokens,
      CountRule cachedInput,
      String maxTokensField,
      String seedField,
      String effortField,
      String budgetField,
      Map<String, Object> body,
      List<String> omits,
      List<ModelFamily> families,
      ThinkingKind thinking,
      List<String> rejects,
      List<String> verbosities,
      List<String> serviceTiers) {

    /// Whether that host is this one, a `{name}` in it standing for anything.
    boolean isAt(String host) {
      String own = baseUrl.replaceFirst("^https?://", "").replaceFirst("[:/].*$", "");
      int filledIn = own.lastIndexOf('}') + 1;
      return !own.isEmpty() && (filledIn > 0 ? host.endsWith(own.substring(filledIn)) : host.equals(own));
    }

    /// The usual way of a protocol, for a vendor that is not known to speak it.
    static Speech usual(String protocol) {
      return new Speech(protocol, "", null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null);
    }
  }
}
