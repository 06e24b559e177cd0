/// Families of the offline engine that work on what others wrote: check an answer, pick the best of several, merge
/// lists, split a list into a plan. Which tasks can be checked they are told, not know. Listed in `Families`.
package deliberate.provider.offline.role;
