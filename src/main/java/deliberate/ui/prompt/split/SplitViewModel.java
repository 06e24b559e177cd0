package deliberate.ui.prompt.split;

import deliberate.prompt.Prompt;
import deliberate.prompt.outline.Outline;
import deliberate.task.TaskRunner;
import deliberate.ui.prompt.edit.Arrival;
import deliberate.ui.prompt.edit.PromptViewModel;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Offers a long text as sections.
public final class SplitViewModel {
  /// Paragraphs alone are worth an offer only in a text that is long, in characters, and has several of them.
  private static final int LONG = 400;
  private static final int SEVERAL = 3;

  private final PromptViewModel document;
  private final TaskRunner tasks;
  private final ReadOnlyObjectWrapper<Optional<Proposal>> offered = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Proposal>> open = new ReadOnlyObjectWrapper<>(Optional.empty());

  public SplitViewModel(PromptViewModel document, TaskRunner tasks) {
    this.document = document;
    this.tasks = tasks;
    document.arrived().subscribe(arrival -> arrival.ifPresent(this::consider));
    document.prompt().subscribe(this::follow);
  }

  /// A text that could be sections, of which nothing is shown yet but the offer.
  public ReadOnlyObjectProperty<Optional<Proposal>> offered() {
    return offered.getReadOnlyProperty();
  }

  /// The proposal that is being looked at.
  public ReadOnlyObjectProperty<Optional<Proposal>> open() {
    return open.getReadOnlyProperty();
  }

  /// Looks at what was offered.
  public void look() {
    open.set(offered.get());
    offered.set(Optional.empty());
  }

  /// Leaves the text as it is.
  public void dismiss() {
    offered.set(Optional.empty());
    open.set(Optional.empty());
  }

  /// Puts the sections in the text's place, in one step.
  public void accept() {
    open.get().ifPresent(proposal -> document.apply(proposal::accepted));
    dismiss();
  }

  private void consider(Arrival arrival) {
    read(arrival, outline -> {
      Optional<Proposal> proposal = Optional.of(new Proposal(arrival, outline));
      boolean marked = outline.how() != Outline.How.PARAGRAPHS && outline.pieces().size() > 1;
      boolean wall = outline.pieces().size() >= SEVERAL && arrival.text().length() >= LONG;
      if (arrival.asked()) {
        offered.set(Optional.empty());
        open.set(proposal);
      } else if (marked || wall) {
        offered.set(proposal);
      }
    });
  }

  private void read(Arrival arrival, Consumer<Outline> then) {
    tasks.run(() -> Outline.of(arrival.text()), outline -> {
      if (arrival.isStillIn(document.prompt().get())) {
        then.accept(outline);
      }
    }, problem -> {
      throw new IllegalStateException("the text could not be read as sections", problem);
    });
  }

  /// An offer for a text that has been changed since is none any more.
  private void follow(Prompt now) {
    if (offered.get().filter(proposal -> !proposal.arrival().isStillIn(now)).isPresent()) {
      offered.set(Optional.empty());
    }
    if (open.get().filter(proposal -> !proposal.arrival().isStillIn(now)).isPresent()) {
      open.set(Optional.empty());
    }
  }
}
