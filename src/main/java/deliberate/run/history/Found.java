package deliberate.run.history;

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

  /// The places of that stretch, cut where there are no more.
  List<Long> places(int from, int count) {
    return LongStream.of(places).skip(from).limit(count).boxed().toList();
  }
}
