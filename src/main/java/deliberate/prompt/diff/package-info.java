/// Where two texts differ, by word: answers beside each other, or two versions of a prompt; and where two prompts do,
/// part by part.
///
/// [deliberate.prompt.diff.WordDiff] and [deliberate.prompt.diff.PromptDiff] are all that others need. The library for
/// differences stands behind [deliberate.prompt.diff.Differences], which gives up in time. A new kind of part is a
/// constant of [deliberate.prompt.diff.PartKind] and its line in [deliberate.prompt.diff.Parts].
package deliberate.prompt.diff;
