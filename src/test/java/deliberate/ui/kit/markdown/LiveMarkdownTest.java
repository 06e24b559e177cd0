package deliberate.ui.kit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.ui.kit.row.CodeRow;
import deliberate.ui.kit.row.Look;
import deliberate.ui.kit.row.Row;
import deliberate.ui.kit.row.TextRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LiveMarkdownTest {
  private static final String ANSWER = """
      # Title

      Some *emphasis*, **strong** words and `code`.

      - one
        - nested
      - [x] done
      3. three
      4. four

      > quoted

      ```java
      int x = 1;

      int y = 2;
      ```

      | a | bb |
      |---|---:|
      | 1 | 2 |

      Price $5 and $x_1^2$ and \\(a_b\\).

      ---
      <b>raw</b> ![a cat](http://x/cat.png) [link](https://a.b)
      """;

  private final LiveMarkdown live = new LiveMarkdown();
  private final List<Row> rows = new ArrayList<>();

  @Test
  void piecesOfAnySizeEndInTheSameRowsAsTheWhole() {
    read(ANSWER);
    List<String> whole = shown();
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      LiveMarkdownTest other = new LiveMarkdownTest();
      for (int at = 0; at < ANSWER.length();) {
        int end = Math.min(ANSWER.length(), at + 1 + random.nextInt(12));
        other.apply(other.live.take(ANSWER.substring(at, end)));
        if (random.nextBoolean()) {
          other.apply(other.live.read(false));
        }
        at = end;
      }
      other.apply(other.live.read(true));
      assertThat(other.shown()).isEqualTo(whole);
    }
  }

  @Test
  void listsAreMarkedAndNested() {
    read(ANSWER);
    assertThat(rows.stream().filter(row -> row.place().indent() > 0)
        .map(row -> row.place().indent() + row.place().marker() + row.text()))
        .containsExactly("1•one", "2•nested", "1☑done", "13.three", "14.four");
  }

  @Test
  void aTableBecomesAlignedLines() {
    read(ANSWER);
    assertThat(rows.stream().map(Row::text)).contains("a │ bb\n──┼───\n1 │  2");
  }

  @Test
  void formulasStayAsTheirSourceAndMoneyIsNone() {
    read(ANSWER);
    assertThat(spans(Look.CODE)).containsExactly("code", "$x_1^2$", "\\(a_b\\)");
  }

  @Test
  void picturesAndLinksAreTextWithATarget() {
    read(ANSWER);
    assertThat(spans(Look.LINK)).containsExactly("a cat", "link");
    assertThat(rows.getLast().text()).startsWith("<b>raw</b>");
  }

  @Test
  void theBeginningOfAFenceIsHeldBackUntilItIsOne() {
    apply(live.take("Look:\n\n``"));
    apply(live.read(false));
    assertThat(rows.stream().map(Row::text)).containsExactly("Look:");
    apply(live.take("`java\nint x"));
    apply(live.read(false));
    assertThat(rows.getLast()).isInstanceOf(CodeRow.class);
    assertThat(rows.getLast().text()).isEqualTo("int x");
  }

  @Test
  void emphasisThatIsStillOpenShowsNoMarks() {
    apply(live.take("This is **very impor"));
    apply(live.read(false));
    assertThat(rows.getFirst().text()).isEqualTo("This is very impor");
  }

  @Test
  void longCodeIsFrozenInPiecesOfOneBlock() {
    apply(live.take("```\n"));
    String code = java.util.stream.IntStream.range(0, 3_000).mapToObj(i -> "line " + i)
        .collect(Collectors.joining("\n"));
    for (String line : code.split("(?<=\n)")) {
      apply(live.take(line));
      apply(live.read(false));
    }
    apply(live.read(true));
    assertThat(rows.stream().map(Row::text).collect(Collectors.joining("\n"))).isEqualTo(code);
    assertThat(rows.stream().map(row -> ((CodeRow) row).block()).distinct()).hasSize(1);
    assertThat(rows.stream().filter(row -> ((CodeRow) row).first())).hasSize(1);
    assertThat(rows.stream().filter(row -> ((CodeRow) row).last())).hasSize(1);
  }

  @Test
  void aLongListKeepsItsNumbersWhereItIsFrozen() {
    for (int i = 1; i <= 900; i++) {
      apply(live.take("1. item number " + i + "\n"));
      apply(live.read(false));
    }
    apply(live.read(true));
    assertThat(rows).hasSize(900);
    assertThat(rows.getLast().place().marker()).isEqualTo("900.");
  }

  @Test
  void aLineOf200ThousandCharactersIsShownInPieces() {
    String line = "0123456789".repeat(20_000);
    for (int i = 0; i < line.length(); i += 10_000) {
      apply(live.take(line.substring(i, i + 10_000)));
      apply(live.read(false));
    }
    apply(live.read(true));
    assertThat(rows).allMatch(row -> row.text().length() <= TextRow.LONGEST);
    assertThat(rows.stream().map(Row::text).collect(Collectors.joining())).isEqualTo(line);
  }

  private void read(String text) {
    apply(live.take(text));
    apply(live.read(true));
  }

  private void apply(LiveRows.Change change) {
    rows.subList(change.from(), rows.size()).clear();
    rows.addAll(change.rows());
  }

  private List<String> shown() {
    return rows.stream().map(row -> row.getClass().getSimpleName() + row.place() + row.text()
        + (row instanceof TextRow text ? text.spans() : "")).toList();
  }

  private List<String> spans(Look look) {
    return rows.stream().filter(TextRow.class::isInstance).flatMap(row -> ((TextRow) row).spans().stream())
        .filter(span -> span.looks().contains(look)).map(span -> span.text()).toList();
  }
}
