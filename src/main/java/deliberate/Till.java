package deliberate;

import deliberate.pricing.kept.LivePrices;
import deliberate.provider.http.Download;
import deliberate.run.RunEngine;
import deliberate.settings.CapsFile;
import deliberate.spend.CapGate;

/// The engine, and what surrounds its money.
///
/// @param gate     stands before every run of that engine
/// @param caps     what it may cost
/// @param prices   what its runs are billed by
/// @param download fetches lists of prices that the user asks for
record Till(RunEngine engine, CapGate gate, CapsFile caps, LivePrices prices, Download download) {}
