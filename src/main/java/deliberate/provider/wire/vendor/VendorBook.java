package deliberate.provider.wire.vendor;

import deliberate.provider.Endpoint;
import deliberate.provider.EndpointPreset;
import deliberate.provider.ThinkingKind;
import deliberate.provider.carry.CarryRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// The vendors that are known, from `vendors.json` beside this class.
public final class VendorBook {
  private final List<Vendor.Speech> protocols;
  private final List<Vendor> vendors;
  private final List<Tokenizer> tokenizers;
  private final List<Carry> carry;

  public VendorBook(List<Vendor> vendors) {
    this(new VendorFile(1, List.of(), List.of(), List.of(), vendors));
  }

  private VendorBook(VendorFile file) {
    this.protocols = List.copyOf(file.protocols());
    this.vendors = List.copyOf(file.vendors());
    this.tokenizers = List.copyOf(file.tokenizers());
    this.carry = List.copyOf(file.carry());
  }

  /// The vendors that come with the app.
  public static VendorBook builtIn() {
    try (InputStream file = VendorBook.class.getResourceAsStream("vendors.json")) {
      return new VendorBook(JsonMapper.builder().build().readValue(file, VendorFile.class));
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

  /// Whose rules apply at that endpoint: the vendor stated, else the one whose address it is.
  public String vendorOf(Endpoint endpoint) {
    boolean stated = !endpoint.vendor().isEmpty() && !endpoint.vendor().equals(EndpointPreset.ANY);
    String found = stated ? endpoint.vendor() : vendorAt(endpoint.baseUrl());
    return found.isEmpty() ? endpoint.vendor() : found;
  }

  /// The vendors as a start for endpoints.
  public List<EndpointPreset> presets() {
    return vendors.stream().map(vendor -> new EndpointPreset(vendor.id(), vendor.name(), vendor.keyVariable(),
        vendor.local(), vendor.speaks().stream()
            .map(way -> new EndpointPreset.Way(way.protocol(), way.baseUrl())).toList())).toList();
  }

  /// How that vendor speaks that protocol; for an unknown one the protocol's usual way, with its counts to be inferred.
  public VendorRules rules(String vendorId, String protocol) {
    Vendor vendor = find(vendorId).orElse(new Vendor(vendorId, "", "", false, List.of(), List.of()));
    Vendor.Speech usual = speech(protocols, protocol).orElse(Vendor.Speech.usual(protocol));
    Vendor.Speech speech = speech(vendor.speaks(), protocol).orElse(usual);
    List<ModelFamily> families = new ArrayList<>(or(speech.families(), List.of()));
    families.addAll(vendor.families());
    families.addAll(or(usual.families(), List.of()));
    String keyHeader = or(speech.keyHeader(), or(usual.keyHeader(), "Authorization"));
    return new VendorRules(
        vendorId,
        keyHeader,
        or(speech.keyPrefix(), keyHeader.equals("Authorization") ? "Bearer " : ""),
        or(speech.reasoningTokens(), or(usual.reasoningTokens(), CountRule.INFER)),
        or(speech.cachedInput(), or(usual.cachedInput(), CountRule.INSIDE)),
        or(speech.maxTokensField(), "max_completion_tokens"),
        or(speech.seedField(), "seed"),
        or(speech.effortField(), ""),
        or(speech.budgetField(), or(usual.budgetField(), "")),
        or(speech.body(), Map.of()),
        or(speech.omits(), List.of()),
        families,
        or(speech.thinking(), or(usual.thinking(), ThinkingKind.RAW)),
        both(or(usual.rejects(), List.of()), or(speech.rejects(), List.of())),
        or(speech.verbosities(), List.of()),
        or(speech.serviceTiers(), or(usual.serviceTiers(), List.of())));
  }

  /// The public tokenizer of that model, by its name in [deliberate.tokens.Tokenizers]; what stands before a `/` in the
  /// model's name does not count.
  String tokenizer(String model) {
    String name = model.substring(model.lastIndexOf('/') + 1);
    return tokenizers.stream().filter(row -> ModelFamily.fits(row.models(), name)).map(Tokenizer::tokenizer)
        .findFirst().orElse("estimate");
  }

  /// What becomes of that model's thinking after the turn; unless something is known, nothing goes back.
  public CarryRule carryRule(String vendorId, String protocol, String model) {
    return carry.stream().filter(row -> row.fits(vendorId, protocol, model)).map(Carry::rule).findFirst()
        .orElse(CarryRule.NEVER);
  }

  private static Optional<Vendor.Speech> speech(List<Vendor.Speech> ways, String protocol) {
    return ways.stream().filter(way -> way.protocol().equals(protocol)).findFirst();
  }

  private static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }

  private static <T> T or(T stated, T usual) {
    return stated == null ? usual : stated;
  }

  /// @param protocols the usual way of protocols, where there is something to say of it
  private record VendorFile(int schemaVersion, List<Vendor.Speech> protocols, List<Carry> carry,
      List<Tokenizer> tokenizers, List<Vendor> vendors) {}

  /// @param vendor absent for all
  private record Carry(String protocol, String vendor, List<String> models, CarryRule rule) {
    boolean fits(String vendorId, String spoken, String model) {
      return protocol.equals(spoken) && (vendor == null || vendor.equals(vendorId)) && ModelFamily.fits(models, model);
    }
  }

  private record Tokenizer(String tokenizer, List<String> models) {}
}
