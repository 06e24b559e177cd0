package deliberate.ui.compare.blind;

import deliberate.run.history.Votes;
import deliberate.run.history.entry.Vote;
import deliberate.run.vote.Elo;
import deliberate.task.TaskRunner;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// What all votes say together, of one prompt or of all; votes are added here and taken back.
public final class Standings {
  private final Votes votes;
  private final TaskRunner tasks;
  private final BooleanProperty ofAllPrompts = new SimpleBooleanProperty(this, "ofAllPrompts");
  private final ReadOnlyObjectWrapper<List<Elo.Standing>> table =
      new ReadOnlyObjectWrapper<>(this, "table", List.of());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
  private Optional<UUID> prompt = Optional.empty();

  Standings(Votes votes, TaskRunner tasks) {
    this.votes = votes;
    this.tasks = tasks;
    ofAllPrompts.addListener((property, before, now) -> renew());
  }

  /// Whether votes on other prompts count too.
  public BooleanProperty ofAllPromptsProperty() {
    return ofAllPrompts;
  }

  /// The best first; empty where nobody has voted.
  public ReadOnlyObjectProperty<List<Elo.Standing>> tableProperty() {
    return table.getReadOnlyProperty();
  }

  /// Why the votes cannot be read or kept; empty while they can.
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Reads the votes again.
  ///
  /// @param of the prompt that is voted on; empty where none is known yet
  void renew(Optional<UUID> of) {
    prompt = of;
    renew();
  }

  void add(Vote vote) {
    prompt = Optional.of(vote.prompt());
    change(() -> {
      votes.add(vote);
      return read();
    });
  }

  void remove(UUID vote) {
    change(() -> {
      votes.remove(vote);
      return read();
    });
  }

  private void renew() {
    change(this::read);
  }

  private void change(Callable<List<Elo.Standing>> work) {
    tasks.run(work, now -> {
      problem.set("");
      table.set(now);
    }, e -> problem.set(String.valueOf(e.getMessage())));
  }

  private List<Elo.Standing> read() throws IOException {
    return Elo.of(ofAllPrompts.get() || prompt.isEmpty() ? votes.list() : votes.list(prompt.get()));
  }
}
