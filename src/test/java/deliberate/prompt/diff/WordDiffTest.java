package deliberate.prompt.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTest {
  @Test
  void sameTextsDifferNowhere() {
    assertThat(WordDiff.of("Twelve eggs.", "Twelve eggs.").changes()).isEmpty();
  }

  @Test
  void whiteSpaceMakesNoDifferenceAndIsToldOf() {
    WordDiff diff = WordDiff.of("a b\n\nc", "a  b c");
    assertThat(diff.changes()).isEmpty();
    assertThat(diff.differsInSpaceAlone()).isTrue();
    assertThat(WordDiff.of(" a b\n", "a b").differsInSpaceAlone()).isFalse();
  }

  @Test
  void aWordInAnothersPlaceIsOneChange() {
    WordDiff diff = WordDiff.of("The answer is nine hens.", "The answer is twelve hens.");
    assertThat(shown(diff)).containsExactly("nine→twelve");
    assertThat(diff.gone()).isEqualTo(1);
    assertThat(diff.come()).isEqualTo(1);
  }

  @Test
  void whatOnlyOneHasStandsBehindTheSameWordInTheOther() {
    WordDiff diff = WordDiff.of("one three", "one two three");
    assertThat(shown(diff)).containsExactly("→two");
    assertThat(diff.changes().getFirst().start()).isEqualTo(3);
    assertThat(WordDiff.of("", "all of it").come()).isEqualTo(3);
  }

  @Test
  void numbersAndHyphenatedWordsAreWhole() {
    assertThat(shown(WordDiff.of("3.14 and well-known", "3.15 and well-worn")))
        .containsExactly("3.14→3.15", "well-known→well-worn");
  }

  @Test
  void signsAreComparedAndCountAsOneWordTogether() {
    WordDiff diff = WordDiff.of("(100 - 25) * 6", "(100 + 25) * 6");
    assertThat(shown(diff)).containsExactly("-→+");
    assertThat(diff.gone()).isEqualTo(1);
  }

  @Test
  void scriptsWithoutSpacesAreComparedSignBySign() {
    assertThat(shown(WordDiff.of("今日は晴れです", "今日は雨です"))).containsExactly("晴れ→雨");
  }

  @Test
  void whatIsLeftOutsideOfTheChangesIsTheSameOnBothSides() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String before = words(random, random.nextInt(40));
      String after = words(random, random.nextInt(40));
      WordDiff diff = WordDiff.of(before, after);
      assertThat(without(before, diff, true)).as("%s | %s", before, after).isEqualTo(without(after, diff, false));
    }
  }

  @Test
  void longTextsThatHaveNothingInCommonAreOneChange() {
    WordDiff diff = WordDiff.of(numbers(0, 60_000), numbers(500_000, 60_000));
    assertThat(diff.changes()).hasSize(1);
    assertThat(diff.gone()).isEqualTo(60_000);
    assertThat(diff.come()).isEqualTo(60_000);
  }

  @Test
  void longTextsOfTheSameWordsInAnotherOrderAreComparedCoarsely() {
    String before = shuffled(60_000, 1);
    String after = shuffled(60_000, 2);
    WordDiff diff = WordDiff.of(before, after);
    assertThat(diff.coarse()).isTrue();
    assertThat(without(before, diff, true)).isEqualTo(without(after, diff, false));
  }

  @Test
  void longTextsThatAreAlikeAreComparedByWord() {
    String text = numbers(0, 100_000);
    WordDiff diff = WordDiff.of(text, text.replace("777 ", "seven "));
    assertThat(diff.coarse()).isFalse();
    assertThat(diff.changes()).hasSizeGreaterThan(50);
  }

  @Test
  void aLineChangedInLongUnlikeTextsIsStillComparedByWord() {
    WordDiff diff = WordDiff.of("the same first line\nwith nine hens\n" + shuffled(60_000, 1),
        "the same first line\nwith twelve hens\n" + shuffled(60_000, 2));
    assertThat(diff.coarse()).isTrue();
    assertThat(diff.changes().getFirst().start()).isGreaterThan("the same first line".length());
  }

  @Test
  void oneWordAmongVeryManyOfItsKindIsFoundWithoutEnd() {
    WordDiff diff = WordDiff.of("a b c", "x " + "b ".repeat(100_000));
    assertThat(diff.coarse()).isTrue();
    assertThat(diff.changes()).isNotEmpty();
  }

  @Test
  void itStopsWhenItIsTold() {
    assertThatThrownBy(() -> WordDiff.of(shuffled(5_000, 1), shuffled(5_000, 2), () -> true))
        .isInstanceOf(CancellationException.class);
  }

  private static List<String> shown(WordDiff diff) {
    return diff.changes().stream().map(change -> diff.before().substring(change.start(), change.end()) + "→"
        + diff.after().substring(change.newStart(), change.newEnd())).toList();
  }

  /// The text without what the changes take from it, white space apart.
  private static String without(String text, WordDiff diff, boolean before) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (WordDiff.Change change : diff.changes()) {
      rest.append(text, at, before ? change.start() : change.newStart());
      at = before ? change.end() : change.newEnd();
    }
    return rest.append(text.substring(at)).toString().replaceAll("\\s+", "");
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count).mapToObj(_ -> List.of("red", "blue", "fox", "-", "3.5", "the").get(
        random.nextInt(6)) + (random.nextInt(5) == 0 ? "\n" : " ")).collect(Collectors.joining());
  }

  private static String shuffled(int count, int seed) {
    List<String> words = new ArrayList<>(List.of(numbers(0, count).split(" ")));
    Collections.shuffle(words, new Random(seed));
    return IntStream.range(0, count).mapToObj(i -> words.get(i) + (i % 12 == 11 ? "\n" : " "))
        .collect(Collectors.joining());
  }

  private static String numbers(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(Integer::toString).collect(Collectors.joining(" "));
  }
}
