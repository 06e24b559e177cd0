/// Prices that the user typed or brought in, kept in the data folder, and the book of all prices of the moment.
package deliberate.pricing.kept;
