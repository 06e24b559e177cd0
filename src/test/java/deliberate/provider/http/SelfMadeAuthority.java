package deliberate.provider.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocketFactory;

/// A certificate authority made for the length of a test, and servers with certificates from it.
public final class SelfMadeAuthority {
  private static final String PASSWORD = "only-for-a-test";
  private final Path folder;
  private final Path store;
  private final Set<String> made = new HashSet<>();

  public SelfMadeAuthority(Path folder) {
    this.folder = folder;
    this.store = folder.resolve("keys.p12");
    keytool("-genkeypair", "-alias", "authority", "-keyalg", "EC", "-dname", "CN=Test School", "-ext", "bc:c");
  }

  /// The PEM file that a user would add.
  public Path file() {
    Path file = folder.resolve("authority.pem");
    if (Files.notExists(file)) {
      keytool("-exportcert", "-rfc", "-alias", "authority", "-file", file.toString());
    }
    return file;
  }

  /// Sockets that show a certificate from this authority.
  ///
  /// @param host  whom it is for, such as `ip:127.0.0.1`
  /// @param since when it begins, such as `-10d`
  /// @param days  how long it is good for
  public SSLServerSocketFactory sockets(String host, String since, int days) {
    String alias = "server" + Integer.toUnsignedString((host + since + days).hashCode());
    if (made.add(alias)) {
      makeServer(alias, host, since, days);
    }
    try (InputStream in = Files.newInputStream(store)) {
      KeyStore all = KeyStore.getInstance("PKCS12");
      all.load(in, PASSWORD.toCharArray());
      KeyStore own = KeyStore.getInstance("PKCS12");
      own.load(null, null);
      own.setKeyEntry(alias, all.getKey(alias, PASSWORD.toCharArray()), PASSWORD.toCharArray(),
          all.getCertificateChain(alias));
      KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(own, PASSWORD.toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return context.getServerSocketFactory();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void makeServer(String alias, String host, String since, int days) {
    keytool("-genkeypair", "-alias", alias, "-keyalg", "EC", "-dname", "CN=Test server", "-ext", "san=" + host,
        "-signer", "authority", "-startdate", since, "-validity", Integer.toString(days));
  }

  private void keytool(String... arguments) {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    List<String> command = new ArrayList<>(List.of(tool.toString(), "-keystore", store.toString(), "-storetype",
        "PKCS12", "-storepass", PASSWORD));
    command.addAll(1, List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
