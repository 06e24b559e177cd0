/// Families of the offline engine that count and calculate: Countdown, expressions, word problems with units, letters,
/// days of the week. Use `family` and `reading`; listed in `Families`.
package deliberate.provider.offline.numbers;
