package deliberate.ui.settings;

import deliberate.message.Text;
import deliberate.settings.LocalServers;
import deliberate.settings.Settings.EndpointEntry;
import deliberate.task.TaskRunner;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Looks for servers on this machine when the user asks for it, and offers those that are not set up yet.
public final class LocalSearch {
  private final LocalServers servers;
  private final List<EndpointEntry> known;
  private final Background background;
  private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
  private final ObservableList<LocalServers.Found> found = FXCollections.observableArrayList();

  /// @param known the endpoints set up, as they are at any time
  LocalSearch(LocalServers servers, List<EndpointEntry> known, TaskRunner tasks) {
    this.servers = servers;
    this.known = known;
    this.background = new Background(tasks);
  }

  public ReadOnlyBooleanProperty working() {
    return background.working();
  }

  /// What came of it, in words; empty where the servers found speak for themselves.
  public ReadOnlyStringProperty result() {
    return result.getReadOnlyProperty();
  }

  /// The servers found.
  public ObservableList<LocalServers.Found> found() {
    return found;
  }

  public void find() {
    found.clear();
    result.set(Text.of("settings.local.searching"));
    background.start(servers::find, this::show);
  }

  /// Gives up what is under way.
  public void stop() {
    if (working().get()) {
      background.stop();
      result.set("");
    }
  }

  void taken(LocalServers.Found server) {
    found.remove(server);
  }

  private void show(List<LocalServers.Found> all) {
    found.setAll(all.stream().filter(server -> known.stream()
        .noneMatch(entry -> entry.baseUrl().equals(server.way().baseUrl()))).toList());
    result.set(found.isEmpty() ? Text.of("settings.local.none") : "");
  }
}
