/// What runs may cost and have cost: quotes before, caps that hold, a ledger after.
///
/// [deliberate.spend.CapGate] stands before every run; the [deliberate.spend.Ledger] is one SQLite file that all
/// windows and commands on this machine share. Money is [java.math.BigDecimal] in US dollars; simulated money is kept
/// apart from real money everywhere. May use `run` and what lies below it.
package deliberate.spend;
