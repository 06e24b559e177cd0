package deliberate.ui.compare.alike;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.run.RunRecord;
import deliberate.run.RunStatus;
import deliberate.ui.compare.pane.PaneLabels;
import deliberate.ui.compare.pane.PaneReading;
import deliberate.ui.compare.pane.PaneViewModel;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// Says of each pane which others answered the same, white space around the answer apart, and how many agree.
public final class AlikeViewModel {
  private final ObservableList<PaneViewModel> panes;
  private final Map<PaneViewModel, Subscription> watched = new IdentityHashMap<>();
  private final ReadOnlyObjectWrapper<Map<PaneViewModel, String>> sentences =
      new ReadOnlyObjectWrapper<>(this, "sentences", Map.of());

  public AlikeViewModel(ObservableList<PaneViewModel> panes) {
    this.panes = panes;
    panes.addListener((ListChangeListener<PaneViewModel>) change -> watch());
    watch();
  }

  /// Such as "Same as Reasoner · high. 2 of 3 agree."; only of panes that have somebody to agree with.
  public ReadOnlyObjectProperty<Map<PaneViewModel, String>> sentencesProperty() {
    return sentences.getReadOnlyProperty();
  }

  private void watch() {
    watched.entrySet().removeIf(entry -> {
      boolean gone = !panes.contains(entry.getKey());
      if (gone) {
        entry.getValue().unsubscribe();
      }
      return gone;
    });
    panes.forEach(pane -> watched.computeIfAbsent(pane, this::watch));
    renew();
  }

  private Subscription watch(PaneViewModel pane) {
    return pane.recordProperty().subscribe(this::renew)
        .and(pane.readingProperty().map(PaneReading::label).subscribe(this::renew));
  }

  private void renew() {
    Map<String, List<PaneViewModel>> byAnswer = new LinkedHashMap<>();
    for (PaneViewModel pane : panes) {
      answer(pane).ifPresent(answer -> byAnswer.computeIfAbsent(answer, _ -> new ArrayList<>()).add(pane));
    }
    int all = byAnswer.values().stream().mapToInt(List::size).sum();
    Map<PaneViewModel, String> now = new IdentityHashMap<>();
    byAnswer.values().stream().filter(group -> group.size() > 1)
        .forEach(group -> group.forEach(pane -> now.put(pane, sentence(pane, group, all))));
    sentences.set(now);
  }

  private static Optional<String> answer(PaneViewModel pane) {
    return pane.recordProperty().get().filter(record -> record.status() == RunStatus.FINISHED)
        .map(RunRecord::answer).map(String::strip).filter(answer -> !answer.isEmpty());
  }

  private String sentence(PaneViewModel pane, List<PaneViewModel> group, int all) {
    PaneViewModel other = group.getFirst() == pane ? group.get(1) : group.getFirst();
    String same = group.size() == 2 ? Text.of("compare.alike.one", PaneLabels.of(other, panes))
        : Text.of("compare.alike.more", PaneLabels.of(other, panes), Numbers.tokens(group.size() - 2L));
    return Text.of(group.size() == all ? "compare.alike.all" : "compare.alike.some", same,
        Numbers.tokens(group.size()), Numbers.tokens(all));
  }
}
