package deliberate.run.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deliberate.run.history.entry.Vote;
import deliberate.run.vote.Elo.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EloTest {
  private final List<Vote> votes = new ArrayList<>();

  @Test
  void aWinAmongEqualsIsWorthHalfOfK() {
    vote(Ballot.BEST, "a", "a", "b");
    assertThat(rating("a")).isEqualTo(1_016);
    assertThat(rating("b")).isEqualTo(984);
  }

  @Test
  void aWinAgainstSomebody400BelowIsWorthAnEleventh() {
    for (int i = 0; i < 200; i++) {
      vote(Ballot.BEST, "a", "a", "b");
    }
    double apart = rating("a") - rating("b");
    double before = rating("a");
    vote(Ballot.BEST, "a", "a", "b");
    assertThat(rating("a") - before).isCloseTo(32 * (1 - 1 / (1 + Math.pow(10, -apart / 400))), within(1e-9));
  }

  @Test
  void theBestOfSeveralBeatsEachAndTheOthersDoNotPlay() {
    vote(Ballot.BEST, "b", "a", "b", "c");
    assertThat(rating("b")).isEqualTo(1_016);
    assertThat(rating("a")).isEqualTo(992).isEqualTo(rating("c"));
    assertThat(Elo.of(votes)).first().isEqualTo(new Standing("b", 1_016, 1, 1, 0));
  }

  @Test
  void aTieDrawsUnequalsTogether() {
    vote(Ballot.BEST, "a", "a", "b");
    vote(Ballot.TIE, "", "a", "b");
    assertThat(rating("a")).isBetween(1_000.0, 1_016.0);
    assertThat(rating("a") + rating("b")).isCloseTo(2_000, within(1e-9));
    assertThat(standing("a")).extracting(Standing::won, Standing::tied, Standing::votes).containsExactly(1, 1, 2);
  }

  @Test
  void allBadMovesNoRatingAndCountsAsAVote() {
    vote(Ballot.ALL_BAD, "", "a", "b");
    assertThat(standing("a")).isEqualTo(new Standing("a", 1_000, 1, 0, 0));
  }

  @Test
  void aModelDoesNotPlayItself() {
    vote(Ballot.BEST, "a", "a", "a");
    assertThat(rating("a")).isEqualTo(1_000);
  }

  @Test
  void votesAskedInAnotherWayAreLeftOut() {
    votes.add(new Vote(UUID.randomUUID(), Instant.EPOCH, UUID.randomUUID(), "", List.of("a", "b"), List.of(), "a",
        "open"));
    assertThat(Elo.of(votes)).isEmpty();
  }

  private void vote(Ballot ballot, String winner, String... contestants) {
    votes.add(new Vote(UUID.randomUUID(), Instant.EPOCH, UUID.randomUUID(), "", List.of(contestants), List.of(), winner,
        ballot.kind()));
  }

  private double rating(String contestant) {
    return standing(contestant).rating();
  }

  private Standing standing(String contestant) {
    return Elo.of(votes).stream().filter(line -> line.contestant().equals(contestant)).findFirst().orElseThrow();
  }
}
