package deliberate.grader.text;

import deliberate.grader.Grader;
import deliberate.grader.GraderContract;
import java.util.List;
import java.util.Map;

class ContainsTest extends GraderContract {
  @Override
  protected Grader grader() {
    return new Contains();
  }

  @Override
  protected List<Trial> trials() {
    return List.of(
        passes(Map.of("value", "knight"), "Ann: knight, Bob: knave"),
        passes(Map.of("value", "KNIGHT", "ignoreCase", true), "Ann: knight"),
        fails(Map.of("value", "knight"), "Ann: knave", "knight is not in it"));
  }
}
