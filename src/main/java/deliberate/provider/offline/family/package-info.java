/// What every kind of task of the offline engine is made of: a [deliberate.provider.offline.family.TaskFamily] finds
/// its task in a prompt that was read, its [deliberate.provider.offline.family.Job] works on it on a
/// [deliberate.provider.offline.family.Scratchpad], whose lines are the thinking that is shown; and how the engine
/// slips and checks itself.
///
/// The families live beside this, in `numbers`, `logic` and `role`. To add one: a `XFamily`, its test, and a line in
/// `Families`. Uses `reading`.
package deliberate.provider.offline.family;
