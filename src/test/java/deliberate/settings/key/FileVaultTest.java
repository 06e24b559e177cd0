package deliberate.settings.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deliberate.provider.ProviderFailure.Obstacle;
import deliberate.provider.Secret;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileVaultTest {
  private static final String KEY = "sk-planted-ключ-0123456789";
  private static final KeyEntry ENTRY = entry("11111111-aaaa");

  @TempDir
  Path folder;
  private Path file;
  private final Deque<String> answers = new ArrayDeque<>();
  private final List<Passphrases.Question> asked = new ArrayList<>();

  @BeforeEach
  void setUp() {
    file = folder.resolve("config").resolve("keys.p12");
  }

  @Test
  void aKeyComesBackWithThePassphraseItWasKeptWith() throws Exception {
    vault("open sesame").put(ENTRY, new Secret(KEY));

    assertThat(vault("open sesame").get(ENTRY).reveal()).isEqualTo(KEY);
    assertThat(asked).containsExactly(Passphrases.Question.NEW, Passphrases.Question.OPEN);
  }

  @Test
  void thePassphraseIsAskedForOnce() throws Exception {
    FileVault vault = vault("open sesame");
    vault.put(ENTRY, new Secret(KEY));
    vault.put(entry("2"), new Secret("second"));
    vault.get(ENTRY);
    vault.delete(ENTRY);

    assertThat(asked).hasSize(1);
    assertThat(vault.get(entry("2")).reveal()).isEqualTo("second");
    assertThatThrownBy(() -> vault.get(ENTRY)).isInstanceOfSatisfying(VaultException.class,
        e -> assertThat(e.obstacle()).isEqualTo(Obstacle.GONE));
  }

  @Test
  void aWrongPassphraseIsToldAndTheFileStaysAsItIs() throws Exception {
    vault("open sesame").put(ENTRY, new Secret(KEY));
    byte[] before = Files.readAllBytes(file);

    FileVault guessing = vault("open barley", "open oats");
    refused(Obstacle.LOCKED, () -> guessing.put(ENTRY, new Secret("other")));
    assertThat(asked).endsWith(Passphrases.Question.OPEN, Passphrases.Question.AGAIN, Passphrases.Question.AGAIN);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);

    assertThat(vault("open barley", "open sesame").get(ENTRY).reveal()).isEqualTo(KEY);
  }

  @Test
  void whereNobodyCanBeAskedTheKeyStaysLocked() throws Exception {
    vault("open sesame").put(ENTRY, new Secret(KEY));

    refused(Obstacle.LOCKED, () -> vault().get(ENTRY));
  }

  @Test
  void aDamagedFileIsToldAndKept() throws Exception {
    vault("open sesame").put(ENTRY, new Secret(KEY));
    byte[] half = Arrays.copyOf(Files.readAllBytes(file), 200);
    Files.write(file, half);

    refused(Obstacle.DAMAGED, () -> vault("open sesame").get(ENTRY));
    refused(Obstacle.DAMAGED, () -> vault("open sesame").put(ENTRY, new Secret("other")));
    assertThat(Files.readAllBytes(file)).isEqualTo(half);
  }

  @Test
  void theFileIsForItsOwnerAloneAndHoldsNoKeyInTheClear() throws Exception {
    FileVault vault = vault("open sesame");
    vault.put(ENTRY, new Secret(KEY));
    vault.put(entry("2"), new Secret("second"));

    assertThat(Files.getPosixFilePermissions(file))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      assertThat(indexOf(KEY.getBytes(encoding))).isNegative();
    }
  }

  @Test
  void tryingPassphrasesIsSlowOnTheSealAndOnTheKeys() throws Exception {
    vault("open sesame").put(ENTRY, new Secret(KEY));

    assertThat(indexOf(derInteger(600_000))).isPositive();
    assertThat(indexOf(derInteger(210_000))).isPositive();
  }

  private FileVault vault(String... passphrases) {
    FileVault vault = new FileVault(file);
    answers.clear();
    answers.addAll(List.of(passphrases));
    vault.askWith(question -> {
      asked.add(question);
      return Optional.ofNullable(answers.poll()).map(String::toCharArray);
    });
    return vault;
  }

  private int indexOf(byte[] bytes) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
        .indexOf(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  private static byte[] derInteger(int number) {
    byte[] value = BigInteger.valueOf(number).toByteArray();
    byte[] encoded = new byte[value.length + 2];
    encoded[0] = 2;
    encoded[1] = (byte) value.length;
    System.arraycopy(value, 0, encoded, 2, value.length);
    return encoded;
  }

  private static void refused(Obstacle obstacle, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOfSatisfying(VaultException.class,
        e -> assertThat(e.obstacle()).isEqualTo(obstacle));
  }

  private static KeyEntry entry(String id) {
    return new KeyEntry(id, new SecretName("mine", "https://example.com", ""), KeyPlace.FILE);
  }
}
