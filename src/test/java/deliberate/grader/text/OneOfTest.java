package deliberate.grader.text;

import deliberate.grader.Grader;
import deliberate.grader.GraderContract;
import java.util.List;
import java.util.Map;

class OneOfTest extends GraderContract {
  @Override
  protected Grader grader() {
    return new OneOf();
  }

  @Override
  protected List<Trial> trials() {
    return List.of(
        passes(Map.of("values", List.of("yes", "no")), "no"),
        passes(Map.of("values", "yes, no"), "no"),
        passes(Map.of("values", "1 2 3"), "2"),
        passes(Map.of("values", List.of("Yes", "{{expected}}"), "ignoreCase", true), "yes"),
        fails(Map.of("values", "yes, no"), "perhaps", "got perhaps, wanted one of yes, no"));
  }
}
