package deliberate.report;

import deliberate.grader.Graded;
import deliberate.grader.GradedRun;
import deliberate.grader.Graders;
import deliberate.grader.Reason;
import deliberate.message.CheckText;
import deliberate.run.RunRecord;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes what came of the checks on one answer.
final class ChecksJson {
  private ChecksJson() {}

  static void write(ArrayNode array, GradedRun run, Graders graders) {
    for (Graded graded : run.checks()) {
      ObjectNode node = array.addObject()
          .put("type", graded.check().type())
          .put("title", CheckText.title(graded.check(), graders))
          .put("verdict", graded.grade().verdict().id());
      reason(node, graded.grade().reason());
      judge(node, graded.grade().judging());
    }
  }

  private static void reason(ObjectNode parent, Optional<Reason> reason) {
    if (reason.isEmpty()) {
      parent.putNull("reason");
      return;
    }
    ObjectNode node = parent.putObject("reason").put("id", reason.get().id());
    ArrayNode values = node.putArray("values");
    reason.get().values().forEach(value -> values.add(value.plain()));
    node.put("message", CheckText.plain(reason.get()));
  }

  private static void judge(ObjectNode parent, Optional<RunRecord> judging) {
    if (judging.isEmpty()) {
      parent.putNull("judge");
      return;
    }
    ObjectNode node = parent.putObject("judge").put("model", judging.get().plan().request().model().id());
    RunJson.bill(node.putObject("bill"), judging.get().bill());
  }
}
