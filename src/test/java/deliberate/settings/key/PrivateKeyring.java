package deliberate.settings.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A real keyring (gnome-keyring) in a folder of its own, on the private bus that the desktop lane runs on.
public final class PrivateKeyring implements AutoCloseable {
  private static final String PASSWORD = "a password for tests";

  private final Path folder;
  private Process daemon;

  private PrivateKeyring(Path folder) {
    this.folder = folder;
  }

  /// Whether this process is on such a bus: never on the user's.
  public static boolean isPossible() {
    return "private".equals(System.getenv("DELIBERATE_TEST_BUS"));
  }

  /// Starts it unlocked.
  public static PrivateKeyring open(Path folder) {
    PrivateKeyring keyring = new PrivateKeyring(folder);
    keyring.start();
    return keyring;
  }

  /// Locks it; there is nobody on this bus who could ask for the password again.
  void lock() {
    run("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets",
        "org.freedesktop.Secret.Service.Lock", "array:objpath:/org/freedesktop/secrets/collection/login");
  }

  /// Whether it answers, and is unlocked.
  public boolean answers() {
    return new SystemVault().isThere();
  }

  private void start() {
    try {
      Path data = Files.createDirectories(folder.resolve("keyring"));
      ProcessBuilder start = new ProcessBuilder("gnome-keyring-daemon", "--foreground", "--components=secrets",
          "--unlock");
      start.environment().put("XDG_DATA_HOME", data.toString());
      start.environment().put("HOME", data.toString());
      daemon = start.redirectErrorStream(true).redirectOutput(folder.resolve("keyring.log").toFile()).start();
      try (var password = daemon.outputWriter()) {
        password.write(PASSWORD);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    daemon.destroy();
    end(daemon);
  }

  private static void run(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      end(process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void end(Process process) {
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        throw new AssertionError("does not end: " + process.info());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
