package deliberate.grader.text;

import deliberate.grader.Grader;
import deliberate.grader.GraderContract;
import java.util.List;
import java.util.Map;

class StartsWithTest extends GraderContract {
  @Override
  protected Grader grader() {
    return new StartsWith();
  }

  @Override
  protected List<Trial> trials() {
    return List.of(
        passes(Map.of("value", "Ann:"), " Ann: knight"),
        fails(Map.of("value", "Ann:"), "Bob: knave", "starts with Bob: knave, wanted Ann:"));
  }
}
