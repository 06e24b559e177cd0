package deliberate;

import deliberate.run.RunEngine;
import deliberate.settings.CapsFile;
import deliberate.spend.CapGate;

/// The engine, and what keeps an eye on its money.
///
/// @param gate stands before every run of that engine
/// @param caps what it may cost
record Till(RunEngine engine, CapGate gate, CapsFile caps) {}
