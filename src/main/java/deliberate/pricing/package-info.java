/// What tokens cost: dated prices with their source, and exact bills.
///
/// Money is [java.math.BigDecimal] in US dollars, never double. A model without a price has no bill total; it is
/// never 0. Prices are data (`prices.json`). May use `provider` and what lies below it.
package deliberate.pricing;
