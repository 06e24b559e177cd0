package deliberate.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {
  private static final String GOOD = "<testcase classname='a.ATest' name='works'/>";
  private static final String BROKEN =
      "<testcase classname='a.ATest' name='breaks'><failure message='&#10;it broke&#10;here'/></testcase>";
  private static final String CRASHED = "<testcase classname='a.ATest' name='crashes'><error/></testcase>";
  private static final String SKIPPED =
      "<testcase classname='a.ATest' name='waits'><skipped message='needs a printer'/></testcase>";

  @TempDir
  private Path folder;

  @Test
  void lanesAreCountedTogetherAndTheClosingLineIsPlain() throws IOException {
    Path headless = lane("headless", GOOD + GOOD);
    Path desktop = lane("desktop", GOOD);
    Summary summary = Summary.of(Map.of(), List.of(headless, desktop));
    assertThat(summary.isGood()).isTrue();
    assertThat(summary.lines()).containsExactly("3 passed, 0 failed, 0 skipped");
  }

  @Test
  void failuresAndErrorsFailTheRunAndAreNamed() throws IOException {
    Summary summary = Summary.of(Map.of(), List.of(lane("headless", GOOD + BROKEN + CRASHED)));
    assertThat(summary.isGood()).isFalse();
    assertThat(summary.lines())
        .containsExactly("FAILED  a.ATest.breaks: it broke", "FAILED  a.ATest.crashes",
            "1 passed, 2 failed, 0 skipped");
  }

  @Test
  void aSkipThatIsNotOnTheListFailsTheRun() throws IOException {
    Summary summary = Summary.of(Map.of(), List.of(lane("headless", GOOD + SKIPPED)));
    assertThat(summary.isGood()).isFalse();
    assertThat(summary.lines())
        .contains("SKIPPED a.ATest.waits, not checked: needs a printer", "1 passed, 0 failed, 1 skipped");
  }

  @Test
  void theReasonOfASkipIsReadFromItsTextToo() throws IOException {
    String skipped = "<testcase classname='a.ATest' name='waits'><skipped type='x.TestAbortedException'><![CDATA["
        + "org.x.TestAbortedException: Assumption failed: needs a printer\n\tat a.ATest.waits]]></skipped></testcase>";
    Summary summary = Summary.of(Map.of(), List.of(lane("headless", GOOD + skipped)));
    assertThat(summary.lines())
        .contains("SKIPPED a.ATest.waits, not checked: Assumption failed: needs a printer");
  }

  @Test
  void aSkipOnTheListPassesAndSaysWhatWasNotChecked() throws IOException {
    Map<String, String> allowed = Summary.allowedSkips(List.of("# why", "", "a.ATest.waits: printing on paper"));
    Summary summary = Summary.of(allowed, List.of(lane("headless", GOOD + SKIPPED)));
    assertThat(summary.isGood()).isTrue();
    assertThat(summary.lines()).contains("SKIPPED a.ATest.waits, not checked: printing on paper");
  }

  @Test
  void aRunWithoutAnyReportIsNotGood() throws IOException {
    assertThat(Summary.of(Map.of(), List.of(folder.resolve("missing"))).isGood()).isFalse();
  }

  private Path lane(String name, String cases) throws IOException {
    Path lane = Files.createDirectory(folder.resolve(name));
    Files.writeString(lane.resolve("TEST-a.ATest.xml"), "<testsuite>" + cases + "</testsuite>");
    return lane;
  }
}
