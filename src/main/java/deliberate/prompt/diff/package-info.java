/// Where two texts differ, by word: answers beside each other, or two versions of a prompt.
///
/// [deliberate.prompt.diff.WordDiff] is all that others need. The library for differences stands behind
/// [deliberate.prompt.diff.Differences], which gives up in time.
package deliberate.prompt.diff;
