package deliberate.ui.kit.row;

/// Where a row stands.
///
/// @param indent how many lists it is in
/// @param quotes how many quotations it is in
/// @param marker what stands before it, such as "•" or "3."; empty for none
/// @param gap    whether it begins a new block, with some room above
/// @param joined whether it only continues the row above, which was too long for one
public record Place(int indent, int quotes, String marker, boolean gap, boolean joined) {
  public static final Place LINE = new Place(0, 0, "", false, false);
  public static final Place JOINED = new Place(0, 0, "", false, true);

  public Place withMarker(String other) {
    return new Place(indent, quotes, other, gap, joined);
  }

  /// The same for a row that continues the one above.
  public Place continued() {
    return new Place(indent, quotes, "", false, true);
  }
}
