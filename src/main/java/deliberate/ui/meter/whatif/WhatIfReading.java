package deliberate.ui.meter.whatif;

import deliberate.provider.usage.TokenKind;
import deliberate.ui.meter.bar.MeterRow;
import java.util.List;

/// What the runs would cost on other terms.
///
/// @param rows     one per pane
/// @param kinds    the token kinds that occur, for the legend
/// @param sentence why it is an estimate, and what is assumed
public record WhatIfReading(List<MeterRow> rows, List<TokenKind> kinds, String sentence) {
  public WhatIfReading {
    rows = List.copyOf(rows);
    kinds = List.copyOf(kinds);
  }
}
