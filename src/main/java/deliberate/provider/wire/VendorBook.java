package deliberate.provider.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
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

  /// How that vendor speaks that protocol; for an unknown one the protocol's usual way, with its counts to be inferred.
  public VendorRules rules(String vendorId, String protocol) {
    Optional<Vendor> vendor = find(vendorId);
    Optional<Vendor.Speech> speech = vendor.flatMap(
        known -> known.speaks().stream().filter(way -> way.protocol().equals(protocol)).findFirst());
    return new VendorRules(
        vendorId,
        speech.map(Vendor.Speech::keyHeader).orElse("Authorization"),
        speech.map(Vendor.Speech::keyPrefix).orElse(speech.map(Vendor.Speech::keyHeader).isPresent() ? "" : "Bearer "),
        speech.map(Vendor.Speech::reasoningTokens).orElse(CountRule.INFER),
        speech.map(Vendor.Speech::cachedInput).orElse(CountRule.INSIDE),
        speech.map(Vendor.Speech::maxTokensField).orElse("max_completion_tokens"),
        speech.map(Vendor.Speech::budgetField).orElse(""),
        speech.map(Vendor.Speech::body).orElse(Map.of()),
        vendor.map(Vendor::families).orElse(List.of()));
  }

  private record VendorFile(int schemaVersion, List<Vendor> vendors) {}
}
