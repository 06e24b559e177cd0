/// The price book to look at: where each price comes from and how old it is; prices of one's own; lists brought in.
///
/// May use `pricing`; nothing is fetched but from an address that the user types and sends off.
package deliberate.ui.prices;
