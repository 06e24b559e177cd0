/// The kinds of task that the offline engine really does, one small class or two each, listed in
/// [deliberate.provider.offline.family.Families].
///
/// A [deliberate.provider.offline.family.TaskFamily] finds its task in a prompt that was read, the
/// [deliberate.provider.offline.family.Job] works on it on a scratchpad whose lines are the thinking that is shown. To add
/// a family: a `XFamily`, its test, and a line in the list. Uses `reading`; used by the provider of this room.
package deliberate.provider.offline.family;
