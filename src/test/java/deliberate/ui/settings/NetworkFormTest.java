package deliberate.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.http.connection.Network;
import deliberate.provider.http.connection.Network.ProxyChoice;
import deliberate.settings.DataFolders;
import deliberate.settings.Settings;
import deliberate.settings.SettingsFile;
import deliberate.task.DirectTaskRunner;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkFormTest {
  @TempDir
  Path folder;
  private SettingsViewModel settings;
  private NetworkForm form;

  @BeforeEach
  void setUp() {
    settings = new SettingsViewModel(Settings.DEFAULTS, new SettingsFile(new DataFolders(folder, folder)),
        new DirectTaskRunner(), problem -> {
          throw new AssertionError(problem);
        });
    form = new NetworkForm(settings, new DirectTaskRunner());
  }

  @Test
  void aProxyIsKeptWithItsExceptions() {
    form.proxy().set(ProxyChoice.ADDRESS);
    form.proxyAddress().set(" http://proxy.example.com:3128 ");
    form.direct().set("example.com, intern");
    form.save();

    assertThat(settings.settings().get().network()).isEqualTo(new Network(ProxyChoice.ADDRESS,
        "http://proxy.example.com:3128", List.of("example.com", "intern"), List.of()));
    assertThat(form.failed().get()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "socks5://proxy:1080|Only HTTP proxies",
      "http://ada:planted@proxy:1|No name and password here",
      "a b|The proxy’s address should look like",
      "''|The proxy’s address should look like"})
  void aProxyThatCannotBeUsedIsNotKept(String address, String said) {
    form.proxy().set(ProxyChoice.ADDRESS);
    form.proxyAddress().set(address);
    form.save();

    assertThat(form.failed().get()).isTrue();
    assertThat(form.result().get()).startsWith(said);
    assertThat(settings.settings().get().network()).isEqualTo(Network.DEFAULT);
  }

  @Test
  void aFileWithoutCertificatesIsNotKept() {
    form.addAuthority(folder.resolve("gone.pem").toString());
    form.save();

    assertThat(form.result().get()).contains("gone.pem", "no such file");
    assertThat(settings.settings().get().network()).isEqualTo(Network.DEFAULT);
  }
}
