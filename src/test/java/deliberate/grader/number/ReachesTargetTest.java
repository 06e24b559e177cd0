package deliberate.grader.number;

import deliberate.grader.Grader;
import deliberate.grader.GraderContract;
import java.util.List;
import java.util.Map;

class ReachesTargetTest extends GraderContract {
  @Override
  protected Grader grader() {
    return new ReachesTarget();
  }

  @Override
  protected List<Trial> trials() {
    return List.of(
        passes(Map.of(), "((100 + 6) × 75 × 3 - 50) ÷ 25 = 952"),
        passes(Map.of(), "`((100+6)*75*3-50)/25`"),
        passes(Map.of(), "I tried 100 × 6 = 600.\nThe answer is **((100 + 6) × 75 × 3 − 50) ÷ 25 = 952**."),
        passes(Map.of(), "\\[ \\left((100 + 6) \\times 75 \\cdot 3 - 50\\right) \\div 25 = 952 \\]"),
        passes(Map.of("numbers", List.of(8, 3, 8, 3), "target", 24), "8 / (3 - 8 / 3)"),
        passes(Map.of("numbers", "4, 7, 8, 8", "target", "24"), "(7 - 8 ÷ 8) x 4 = 24"),
        fails(Map.of("numbers", "8 3 8 3", "target", 24, "wholeSteps", true), "8 / (3 - 8 / 3)",
            "8 ÷ 3 gives 8/3, not a whole number"),
        fails(Map.of(), "(100 - 25) × 6 + 50 × 3 = 952", "gives 600, wanted 952"),
        fails(Map.of(), "(75 - 3) × 25 - 25 = 952", "uses 25 twice"),
        fails(Map.of("numbers", "7 7", "target", 21), "7 + 7 + 7", "uses 7 3 times, given 2"),
        fails(Map.of(), "950 + 2 = 952", "uses 950, which is not given"),
        fails(Map.of(), "100 ÷ (75 - 75)", "uses 75 twice"),
        fails(Map.of("numbers", "1 2 2"), "1 / (2 - 2)", "divides by zero"),
        fails(Map.of("numbers", "1 3", "target", 1), "1 / 3", "gives 1/3, wanted 1"),
        fails(Map.of(), "No exact solution; the closest is 950.", "there is no expression in the answer"),
        fails(Map.of(), "", "there is no expression in the answer"));
  }
}
