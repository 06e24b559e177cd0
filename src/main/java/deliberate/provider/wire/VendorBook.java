package deliberate.provider.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// The vendors that are known, from `vendors.json` beside this class.
public final class VendorBook {
  private final List<Vendor> vendors;

  public VendorBook(List<Vendor> vendors) {
    this.vendors = List.copyOf(vendors);
  }

  /// The vendors that come with the app.
  public static VendorBook builtIn() {
    try (InputStream file = VendorBook.class.getResourceAsStream("vendors.json")) {
      return new VendorBook(JsonMapper.builder().build().readValue(file, VendorFile.class).vendors());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Vendor> vendors() {
    return vendors;
  }

  public Optional<Vendor> find(String id) {
    return vendors.stream().filter(vendor -> vendor.id().equals(id)).findFirst();
  }

  /// The id of the vendor whose address that is; empty where it is nobody's, or this machine's.
  public String vendorAt(URI baseUrl) {
    String host = baseUrl.getHost() == null ? "" : baseUrl.getHost().toLowerCase(Locale.ROOT);
    return vendors.stream().filter(vendor -> !vendor.local())
        .filter(vendor -> vendor.speaks().stream().anyMatch(speech -> speech.isAt(host)))
        .map(Vendor::id).findFirst().orElse("");
  }

  /// How that vendor speaks that protocol; for an unknown one the protocol's usual way, with its counts to be inferred.
  public VendorRules rules(String vendorId, String protocol) {
    Vendor vendor = find(vendorId).orElse(new Vendor(vendorId, "", "", false, List.of(), List.of()));
    Vendor.Speech speech = vendor.speaks().stream().filter(way -> way.protocol().equals(protocol)).findFirst()
        .orElse(usual(protocol));
    List<ModelFamily> families = new ArrayList<>(or(speech.families(), List.of()));
    families.addAll(vendor.families());
    return new VendorRules(
        vendorId,
        or(speech.keyHeader(), "Authorization"),
        or(speech.keyPrefix(), speech.keyHeader() == null ? "Bearer " : ""),
        or(speech.reasoningTokens(), CountRule.INFER),
        or(speech.cachedInput(), CountRule.INSIDE),
        or(speech.maxTokensField(), "max_completion_tokens"),
        or(speech.seedField(), "seed"),
        or(speech.effortField(), ""),
        or(speech.budgetField(), ""),
        or(speech.body(), Map.of()),
        or(speech.omits(), List.of()),
        families);
  }

  /// Key and budget go where the protocol's maker, the first in the book to speak it, expects them.
  private Vendor.Speech usual(String protocol) {
    return vendors.stream().flatMap(vendor -> vendor.speaks().stream())
        .filter(way -> way.protocol().equals(protocol)).findFirst()
        .map(way -> Vendor.Speech.usual(protocol, way.keyHeader(), way.keyPrefix(), way.budgetField()))
        .orElse(Vendor.Speech.usual(protocol, null, null, null));
  }

  private static <T> T or(T stated, T usual) {
    return stated == null ? usual : stated;
  }

  private record VendorFile(int schemaVersion, List<Vendor> vendors) {}
}
