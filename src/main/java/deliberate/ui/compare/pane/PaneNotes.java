package deliberate.ui.compare.pane;

import deliberate.message.FailureText;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.provider.ChatEvent;
import deliberate.provider.StopReason;
import deliberate.provider.option.Adjustment;
import deliberate.run.RunRecord;
import deliberate.run.RunStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is worth saying of a run beside its answer: options that the model did not take, and an end before its time.
final class PaneNotes {
  private PaneNotes() {}

  static List<String> of(RunRecord record) {
    List<String> notes = new ArrayList<>();
    if (record.status() == RunStatus.CANCELLED) {
      notes.add(Text.of("compare.note.stopped"));
    }
    record.stopReason().flatMap(PaneNotes::earlyEnd).ifPresent(notes::add);
    record.adjustments().forEach(adjustment -> notes.add(sentence(adjustment)));
    return notes;
  }

  static String of(ChatEvent.Retrying retrying) {
    return Text.of("compare.retrying", Numbers.tokens(retrying.attempt()), Numbers.tokens(retrying.of()),
        Numbers.seconds(retrying.delay()), FailureText.of(retrying.because()).sentence());
  }

  private static Optional<String> earlyEnd(StopReason reason) {
    return switch (reason) {
      case LENGTH -> Optional.of(Text.of("compare.note.length"));
      case CONTENT_FILTER -> Optional.of(Text.of("compare.note.content-filter"));
      case REFUSAL -> Optional.of(Text.of("compare.note.refusal"));
      case COMPLETE, OTHER -> Optional.empty();
    };
  }

  private static String sentence(Adjustment adjustment) {
    return adjustment.sent().isEmpty()
        ? Text.of("compare.note.left-out", adjustment.option())
        : Text.of("compare.note.changed", adjustment.option(), adjustment.asked(), adjustment.sent());
  }
}
