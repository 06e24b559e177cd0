package deliberate.run.history;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/// What a query found, newest first: only where each run lies, so that any stretch of them can be read at once.
public final class Found {
  private final long[] places;

  Found(long[] places) {
    this.places = places;
  }

  public int size() {
    return places.length;
  }

  /// Where the run at that index lies; places go down as indices go up.
  public long place(int index) {
    return places[index];
  }

  /// The index of the run that lies there, or else of the next one.
  public int index(long place) {
    int low = 0;
    int high = places.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] > place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Whether the same runs were found.
  public boolean isSame(Found other) {
    return Arrays.equals(places, other.places);
  }

  /// The places of that stretch, cut where there are no more.
  List<Long> places(int from, int count) {
    return LongStream.of(places).skip(from).limit(count).boxed().toList();
  }
}
