package deliberate.ui.settings;

import deliberate.message.Text;
import deliberate.provider.http.connection.AuthorityFileException;
import deliberate.provider.http.connection.Authorities;
import deliberate.provider.http.connection.Network;
import deliberate.provider.http.connection.Network.ProxyChoice;
import deliberate.provider.http.connection.Route;
import deliberate.provider.http.connection.UnusableProxyException;
import deliberate.task.TaskRunner;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// How the network is reached, as it is being changed: proxy and certificate authorities.
public final class NetworkForm {
  private final SettingsViewModel settings;
  private final Background background;
  private final ObjectProperty<ProxyChoice> proxy = new SimpleObjectProperty<>();
  private final StringProperty proxyAddress = new SimpleStringProperty("");
  private final StringProperty direct = new SimpleStringProperty("");
  private final StringProperty authorities = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();

  NetworkForm(SettingsViewModel settings, TaskRunner tasks) {
    this.settings = settings;
    this.background = new Background(tasks);
    Network now = settings.settings().get().network();
    proxy.set(now.proxy());
    proxyAddress.set(now.proxyAddress());
    direct.set(String.join(", ", now.direct()));
    authorities.set(String.join("\n", now.authorities()));
  }

  public ObjectProperty<ProxyChoice> proxy() {
    return proxy;
  }

  public StringProperty proxyAddress() {
    return proxyAddress;
  }

  /// Hosts reached without the proxy, separated by commas or blanks.
  public StringProperty direct() {
    return direct;
  }

  /// Paths of PEM files, one a line.
  public StringProperty authorities() {
    return authorities;
  }

  /// What came of saving, in words; empty before.
  public ReadOnlyStringProperty result() {
    return result.getReadOnlyProperty();
  }

  /// Whether the result is that it was not saved.
  public ReadOnlyBooleanProperty failed() {
    return failed.getReadOnlyProperty();
  }

  /// Adds a file to the list.
  public void addAuthority(String file) {
    String before = authorities.get().strip();
    authorities.set(before.isEmpty() ? file : before + "\n" + file);
  }

  /// Keeps it where all of it can be used, and says so; the next request goes that way.
  public void save() {
    String problem = proxyProblem();
    if (!problem.isEmpty()) {
      say(problem, true);
      return;
    }
    Network network = new Network(proxy.get(), proxyAddress.get().strip(), words(direct.get(), "[,\\s]+"),
        words(authorities.get(), "\\R"));
    background.start(_ -> authorityProblem(network.authorities()), unusable -> {
      unusable.ifPresentOrElse(text -> say(text, true), () -> {
        settings.update(now -> now.withNetwork(network));
        say(Text.of("settings.network.saved"), false);
      });
    });
  }

  private String proxyProblem() {
    if (proxy.get() != ProxyChoice.ADDRESS) {
      return proxyAddress.get().contains("@") ? Text.of("settings.network.problem.password") : "";
    }
    try {
      Route route = Route.of(proxyAddress.get());
      return route.credentials().isPresent() ? Text.of("settings.network.problem.password") : "";
    } catch (UnusableProxyException e) {
      return Text.of(e.isOtherKind() ? "settings.network.problem.kind" : "settings.network.problem.address");
    }
  }

  private static Optional<String> authorityProblem(List<String> files) {
    for (String file : files) {
      try {
        Authorities.read(file);
      } catch (AuthorityFileException e) {
        return Optional.of(Text.of("failure.unusable-authority", file, e.getMessage()));
      }
    }
    return Optional.empty();
  }

  private void say(String text, boolean isFailure) {
    failed.set(isFailure);
    result.set(text);
  }

  private static List<String> words(String text, String between) {
    return Arrays.stream(text.split(between)).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
  }
}
