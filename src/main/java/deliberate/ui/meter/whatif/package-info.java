/// "What if": the token counts of the runs that were made, priced on another model, at another service tier, or with
/// the input read from the cache; always an estimate, and it says why.
package deliberate.ui.meter.whatif;
