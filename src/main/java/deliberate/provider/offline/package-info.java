/// The embedded engine: no network, no key, and no language model. It reads the compiled prompt, really works on a few
/// kinds of task, and its thinking is that work, written out as it happens.
///
/// `reading` is the one parser of prompts; `numbers`, `logic` and `role` hold the kinds of task; here are their list,
/// the models, the budgets, the simulated speed and the counting. Known by nobody but `Wiring`, which lists
/// [deliberate.provider.offline.OfflineProvider] and [deliberate.provider.offline.OfflineModels].
package deliberate.provider.offline;
