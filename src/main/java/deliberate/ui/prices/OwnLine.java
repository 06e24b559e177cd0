package deliberate.ui.prices;

import deliberate.pricing.kept.PriceColumn;
import deliberate.pricing.kept.PriceRow;
import deliberate.pricing.kept.PriceSheet.Problem;
import java.util.Map;

/// One row of the table of own prices.
///
/// @param index    its place in the table
/// @param problems which of its cells cannot be understood, and why
record OwnLine(int index, PriceRow row, Map<PriceColumn, Problem> problems) {}
