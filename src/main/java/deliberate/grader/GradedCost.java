package deliberate.grader;

import deliberate.pricing.Bill;
import deliberate.run.RunRecord;
import deliberate.tokens.Origin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an answer and the models that judged it have cost together. Made-up and real money are never added up: a judge
/// of the other kind is left out.
///
/// @param usd    US dollars; empty where a part is not known
/// @param origin no surer than the least sure part
/// @param judges what of it went to judges; empty where nobody was asked, or that is not known
public record GradedCost(Optional<BigDecimal> usd, Origin origin, Optional<BigDecimal> judges) {
  public static final GradedCost UNKNOWN = new GradedCost(Optional.empty(), Origin.UNKNOWN, Optional.empty());

  static GradedCost of(GradedRun run) {
    Bill answer = run.run().bill();
    List<Bill> judges = run.checks().stream().flatMap(check -> check.grade().judging().stream())
        .map(RunRecord::bill).filter(bill -> bill.isSimulated() == answer.isSimulated()).toList();
    return new GradedCost(sum(Stream.concat(Stream.of(answer), judges.stream()).toList()),
        judges.stream().map(Bill::origin).reduce(answer.origin(), Origin::weaker),
        judges.isEmpty() ? Optional.empty() : sum(judges));
  }

  private static Optional<BigDecimal> sum(List<Bill> bills) {
    return bills.stream().map(Bill::total).reduce(Optional.of(BigDecimal.ZERO),
        (sum, next) -> sum.flatMap(so -> next.map(so::add)));
  }
}
