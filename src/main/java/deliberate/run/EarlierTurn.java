package deliberate.run;

import deliberate.provider.carry.CarryReport;
import deliberate.provider.carry.CarryRule;
import deliberate.tokens.Count;
import java.util.List;
import java.util.stream.IntStream;

/// What became of an earlier turn's thinking in a later turn's request.
///
/// @param turn    its number, from 1
/// @param thought its reasoning tokens, as they were billed then
/// @param carried whether thinking of it went back; else it is gone
/// @param rule    whether what went back is billed again
/// @param parts   what its answer came with
public record EarlierTurn(int turn, Count thought, boolean carried, CarryRule rule, List<CarryReport.Part> parts) {

  static List<EarlierTurn> of(TurnPlace place, CarryReport report) {
    return IntStream.rangeClosed(1, place.thoughtBefore().size()).mapToObj(turn -> {
      boolean carried = report.hasCarriedThinkingOf(turn);
      return new EarlierTurn(turn, place.thoughtBefore().get(turn - 1), carried,
          carried ? report.rule() : CarryRule.NEVER,
          report.parts().stream().filter(part -> part.turn() == turn).toList());
    }).toList();
  }
}
