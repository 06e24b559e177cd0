package deliberate.grader.limit;

import deliberate.grader.Grader;
import deliberate.grader.GraderContract;
import java.util.List;
import java.util.Map;

class MaxCostTest extends GraderContract {
  @Override
  protected Grader grader() {
    return new MaxCost();
  }

  @Override
  protected List<Trial> trials() {
    return List.of(
        passes(Map.of("usd", 0.01), "x"),
        fails(Map.of("usd", "0.001"), "x", "cost $0.0023, at most $0.001 wanted"));
  }
}
