package deliberate.grader.limit;

import deliberate.grader.Grader;
import deliberate.grader.GraderContract;
import java.util.List;
import java.util.Map;

class MaxSecondsTest extends GraderContract {
  @Override
  protected Grader grader() {
    return new MaxSeconds();
  }

  @Override
  protected List<Trial> trials() {
    return List.of(
        passes(Map.of("seconds", 10), "x"),
        fails(Map.of("seconds", 2.5), "x", "took 8.5 s, at most 2.5 s wanted"));
  }
}
