package deliberate.ui.kit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.diff.WordDiff;
import deliberate.ui.kit.row.Look;
import deliberate.ui.kit.row.Row;
import deliberate.ui.kit.row.RowText;
import deliberate.ui.kit.row.Spot;
import deliberate.ui.kit.row.Stretch;
import deliberate.ui.kit.row.TextRow;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiffRowsTest {
  @Test
  void linesThatSayTheSameStandBesideEachOther() {
    DiffRows rows = DiffRows.of(WordDiff.of("first\nlast", "first\nmore\nand more\nlast"));
    assertThat(texts(rows.right())).containsExactly("first", "more", "and more", "last");
    assertThat(texts(rows.left())).containsExactly("first", "", "", "last");
  }

  @Test
  void whatDiffersIsMarkedOnEitherSide() {
    DiffRows rows = DiffRows.of(WordDiff.of("It is nine.", "It is twelve."));
    assertThat(marked(rows.left(), Look.REMOVED)).containsExactly("nine");
    assertThat(marked(rows.right(), Look.ADDED)).containsExactly("twelve");
    assertThat(rows.changes()).containsExactly(new DiffRows.Pair(new Stretch(new Spot(0, 6), new Spot(0, 10)),
        new Stretch(new Spot(0, 6), new Spot(0, 12))));
  }

  @Test
  void aLongLineIsBrokenBetweenWordsAndLosesNothing() {
    String line = "word ".repeat(1_000);
    DiffRows rows = DiffRows.of(WordDiff.of(line, "other " + line));
    assertThat(rows.left()).hasSizeGreaterThan(3)
        .allMatch(row -> row.text().length() < TextRow.LONGEST);
    assertThat(RowText.of(rows.left(), all(rows.left())).strip()).isEqualTo(line.strip());
  }

  @Test
  void bothSidesAlwaysHaveAsManyRowsAndAllOfTheText() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      WordDiff diff = WordDiff.of(words(random), words(random));
      DiffRows rows = DiffRows.of(diff);
      assertThat(rows.left()).hasSameSizeAs(rows.right());
      assertThat(squeezed(rows.left())).isEqualTo(diff.before().replaceAll("\\s", ""));
      assertThat(squeezed(rows.right())).isEqualTo(diff.after().replaceAll("\\s", ""));
      for (int i = 0; i < diff.changes().size(); i++) {
        WordDiff.Change change = diff.changes().get(i);
        assertThat(RowText.of(rows.left(), rows.changes().get(i).left()).replaceAll("\\s", ""))
            .isEqualTo(diff.before().substring(change.start(), change.end()).replaceAll("\\s", ""));
      }
    }
  }

  private static Stretch all(List<Row> rows) {
    return new Stretch(Spot.START, new Spot(rows.size() - 1, rows.getLast().text().length()));
  }

  private static String squeezed(List<Row> rows) {
    return String.join("", texts(rows)).replaceAll("\\s", "");
  }

  private static List<String> texts(List<Row> rows) {
    return rows.stream().map(Row::text).toList();
  }

  private static List<String> marked(List<Row> rows, Look look) {
    return rows.stream().map(TextRow.class::cast).flatMap(row -> row.spans().stream())
        .filter(span -> span.looks().contains(look)).map(span -> span.text()).toList();
  }

  private static String words(Random random) {
    return IntStream.range(0, random.nextInt(30)).mapToObj(_ -> List.of("red", "blue", "fox", "-", "3.5", "the").get(
        random.nextInt(6)) + (random.nextInt(4) == 0 ? "\n" : " ")).collect(Collectors.joining());
  }
}
