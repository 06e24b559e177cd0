package deliberate.grader.text;

import deliberate.grader.Grader;
import deliberate.grader.GraderContract;
import java.util.List;
import java.util.Map;

class EqualsTest extends GraderContract {
  @Override
  protected Grader grader() {
    return new Equals();
  }

  @Override
  protected List<Trial> trials() {
    return List.of(
        passes(Map.of(), "952"),
        passes(Map.of(), "\n 952 \n"),
        passes(Map.of("value", "{{target}}"), "952"),
        passes(Map.of("value", 952), "952"),
        passes(Map.of("value", "Yes", "ignoreCase", true), "YES"),
        fails(Map.of("value", "Yes"), "YES", "got YES, wanted Yes"),
        fails(Map.of("trim", false), "952 ", "got 952, wanted 952"),
        fails(Map.of(), "600", "got 600, wanted 952"),
        fails(Map.of(), "", "got nothing, wanted 952"));
  }
}
