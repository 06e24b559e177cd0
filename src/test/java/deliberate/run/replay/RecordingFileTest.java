package deliberate.run.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deliberate.provider.ChatEvent;
import deliberate.recording.Recording;
import deliberate.recording.RecordingException;
import deliberate.recording.RecordingException.Kind;
import deliberate.recording.RecordingFile;
import deliberate.recording.Tape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingFileTest {
  @TempDir
  Path folder;
  private Path file;
  private Recording recording;

  @BeforeEach
  void setUp() throws IOException {
    Recorded recorded = new Recorded();
    recording = recorded.recording(recorded.fromServer(), recorded.offline());
    file = folder.resolve("two.recording");
    RecordingFile.write(file, recording);
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws Exception {
    Recording read = RecordingFile.read(file);

    assertThat(read.damage()).isEmpty();
    assertThat(read).usingRecursiveComparison().ignoringFields("takes").isEqualTo(recording);
    for (int i = 0; i < 2; i++) {
      assertThat(read.takes().get(i).request()).isEqualTo(recording.takes().get(i).request());
      assertThat(read.takes().get(i).tape().moments()).filteredOn(RecordingFileTest::isWhole)
          .isEqualTo(recording.takes().get(i).tape().moments().stream().filter(RecordingFileTest::isWhole).toList());
    }
  }

  @Test
  void noKeyAndNoHeaderOfTheUserIsInTheFile() throws IOException {
    assertThat(text()).doesNotContain(Recorded.KEY).doesNotContain("X_KEY").doesNotContain("blue")
        .contains("•••").contains("\"content-type\"");
  }

  @Test
  void aCutFileShowsWhatIsThere() throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    for (int percent : new int[] {60, 80, 99}) {
      Files.write(file, Arrays.copyOf(bytes, bytes.length * percent / 100));

      Recording read = RecordingFile.read(file);

      assertThat(read.damage()).contains(Recording.Damage.CUT);
      assertThat(read.title()).isEqualTo("Countdown");
      assertThat(read.takes()).isNotEmpty();
    }
  }

  @Test
  void aChangedFileIsNoticed() throws Exception {
    rewrite(text().replace("Twelve", "Eleven"));
    assertThat(RecordingFile.read(file).damage()).contains(Recording.Damage.CHANGED);

    rewrite(text().replaceFirst("\"type\":\"answer\"", "\"type\":\"java.lang.Runtime\""));
    assertThat(RecordingFile.read(file).damage()).contains(Recording.Damage.CHANGED);
  }

  @Test
  void lettersThatAreNotJsonAreNoticed() throws Exception {
    rewrite(text().replaceFirst("\n\\{\"event\"", "\n\\{event"));

    assertThat(RecordingFile.read(file).damage()).contains(Recording.Damage.CHANGED);
    assertThat(RecordingFile.read(file).takes()).hasSize(1);
  }

  @Test
  void aNewerVersionIsTold() throws IOException {
    rewrite(text().replaceFirst("\"schemaVersion\":1", "\"schemaVersion\":7"));

    refused(Kind.NEWER);
  }

  @Test
  void whatIsNoRecordingIsTold() throws IOException {
    for (String other : new String[] {"", "{}", "title: a prompt\n", "{\"head\":{\"format\":\"other\"}}\n"}) {
      Files.writeString(file, other);
      refused(Kind.NO_RECORDING);
      rewrite(other);
      refused(Kind.NO_RECORDING);
    }
    Files.delete(file);
    refused(Kind.UNREADABLE);
  }

  @Test
  void aFileThatUnpacksToMoreThanARecordingCanBeIsGivenUp() throws IOException {
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 40; i++) {
        out.write(blanks);
      }
    }
    refused(Kind.TOO_LARGE);
  }

  @Test
  void recordingsOfTheFirstVersionStayReadable() throws Exception {
    Path first = Path.of("src/test/resources/recordings/first-version.recording");
    if (Boolean.getBoolean("recording.write")) {
      Files.createDirectories(first.getParent());
      RecordingFile.write(first, recording);
    }
    Recording read = RecordingFile.read(first);

    assertThat(read.damage()).isEmpty();
    assertThat(read.takes()).extracting(take -> take.request().model().id())
        .containsExactly("openai/gpt-5.4", "offline/reasoner");
    assertThat(read.takes().getFirst().cost()).isEqualTo(recording.takes().getFirst().cost());
    assertThat(read.takes()).allSatisfy(take -> assertThat(take.tape().moments()).last()
        .extracting(Tape.Moment::event).isInstanceOf(ChatEvent.Finished.class));
  }

  private static boolean isWhole(Tape.Moment moment) {
    return !(moment.event() instanceof ChatEvent.Responded) && !(moment.event() instanceof ChatEvent.Requested);
  }

  private void refused(Kind kind) {
    assertThatThrownBy(() -> RecordingFile.read(file)).isInstanceOfSatisfying(RecordingException.class,
        e -> assertThat(e.kind()).isEqualTo(kind));
  }

  private String text() throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void rewrite(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(file, bytes.toByteArray());
  }
}
