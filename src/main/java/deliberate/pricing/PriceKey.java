package deliberate.pricing;

/// Which model a price is for.
///
/// @param vendor such as `openai`
/// @param model  the exact id on the wire
public record PriceKey(String vendor, String model) {

  static PriceKey of(Price price) {
    return new PriceKey(price.vendor(), price.model());
  }
}
