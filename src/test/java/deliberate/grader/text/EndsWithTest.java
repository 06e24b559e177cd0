package deliberate.grader.text;

import deliberate.grader.Grader;
import deliberate.grader.GraderContract;
import java.util.List;
import java.util.Map;

class EndsWithTest extends GraderContract {
  @Override
  protected Grader grader() {
    return new EndsWith();
  }

  @Override
  protected List<Trial> trials() {
    return List.of(
        passes(Map.of("value", "= 952"), "((100 + 6) × 75 × 3 - 50) ÷ 25 = 952\n"),
        fails(Map.of(), "Let me see.\nIt is 600", "ends with It is 600, wanted 952"));
  }
}
