package deliberate.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.faults.Child;
import deliberate.prompt.draft.DraftJournal;
import deliberate.prompt.file.PromptFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real process that types and saves is killed at some moment: its file is whole, and its journal has what was typed.
class KilledTypingTest {
  /// How much of the typing may be lost. Other work on the machine may hold the process up, but not in its own profile.
  private static final long MOST_LOST_MILLIS = Long.getLong("faults.lost", 10_000);
  private static final int FEWEST_TYPED = 40;
  private static final int SPREAD = 100;
  private static final Pattern NUMBER = Pattern.compile("number (\\d+) of them");

  private final Random random = new Random(6);

  @TempDir
  private Path folder;

  @Test
  void whateverMomentItIsKilledAtNothingOlderThanASecondIsLost() throws Exception {
    for (int round = 0; round < Child.ROUNDS; round++) {
      Path place = Files.createDirectory(folder.resolve(String.valueOf(round)));
      Path file = Files.writeString(place.resolve("eggs.prompt.yaml"), DocumentBench.FILE);
      int enough = FEWEST_TYPED + random.nextInt(SPREAD);
      Child child = Child.start(TypingProcess.class, place.resolve("log"), place.toString());
      child.await(() -> typed(place).size() > enough);
      child.kill();
      long killed = System.currentTimeMillis();

      int saved = number(PromptFile.read(file).prompt().sections().getFirst().text());
      try (DraftJournal journal = new DraftJournal(place.resolve("journal"))) {
        DraftJournal.Findings findings = journal.find();
        assertThat(findings.unreadable()).as("round %s", round).isEmpty();
        assertThat(findings.drafts()).hasSizeLessThan(2);
        int kept = findings.drafts().isEmpty() ? 0
            : number(findings.drafts().getFirst().draft().read().prompt().sections().getFirst().text());
        assertThat(Math.max(saved, kept)).as("round %s: saved %s, kept %s", round, saved, kept)
            .isGreaterThanOrEqualTo(typedBefore(place, killed - MOST_LOST_MILLIS));
      }
    }
  }

  private static int number(String text) {
    Matcher match = NUMBER.matcher(text);
    return match.find() ? Integer.parseInt(match.group(1)) : 0;
  }

  private static int typedBefore(Path place, long time) {
    return typed(place).stream().map(line -> line.split(" ")).filter(line -> Long.parseLong(line[1]) <= time)
        .mapToInt(line -> Integer.parseInt(line[0])).max().orElse(0);
  }

  /// The lines that are whole.
  private static List<String> typed(Path place) {
    Path log = place.resolve("typed");
    try {
      String text = Files.exists(log) ? Files.readString(log) : "";
      return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
