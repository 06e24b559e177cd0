package deliberate.grader.json;

import deliberate.grader.Grader;
import deliberate.grader.GraderContract;
import java.util.List;
import java.util.Map;

class JsonValidTest extends GraderContract {
  @Override
  protected Grader grader() {
    return new JsonValid();
  }

  @Override
  protected List<Trial> trials() {
    return List.of(
        passes(Map.of(), " {\"a\": [1, null]}\n"),
        passes(Map.of("allowFence", true), "```json\n{\"a\": 1}\n```"),
        fails(Map.of(), "```json\n{\"a\": 1}\n```", "the JSON stands in a code block"),
        fails(Map.of(), "{\"a\": 1,\n \"b\" 2}", "this is not JSON: line 2, column 6"),
        fails(Map.of(), "{} and more", "this is not JSON: line 1, column 4"),
        fails(Map.of(), "", "the answer is empty"));
  }
}
