/// Families of the offline engine that reason with rules: knights and knaves, small schedules. Both are solved by
/// [deliberate.provider.offline.logic.AssignmentSearch]. Use `family` and `reading`; listed in `Families`.
package deliberate.provider.offline.logic;
