package dev.hindsight.findings.payoff;

import dev.hindsight.findings.churn.ChurnPanel;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Part;
import dev.hindsight.findings.values.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Did it pay off? The requests whose first decision fell into the last twelve quarters, one by one
 * and together. Costs come later than gains: settled trade-offs are totalled apart from those for
 * which it is too early.
 *
 * @param firstDay the first day of the twelve quarters
 * @param lastDay their last, or the as-of date if that is earlier
 * @param notNow win rate of the closed not-now deals of those quarters, which the baseline of yes
 *     and alternative is fitted to
 * @param yes win rate of the closed yes deals, which the baseline of not now and never is fitted to
 * @param panel the account-months of those quarters
 * @param rateRatio how many times as often customers left for whom something was displaced
 * @param fraction the attributable fraction among the exposed, (RR − 1) ÷ RR
 * @param all all trade-offs
 * @param given those answered with yes or an alternative
 * @param refused those answered with not now or never
 * @param breakdowns by each dimension, in the order of {@link PayOffDimension}
 * @param like what like requests came to
 * @param traits win rates of yes deals by what leaders decide by, like for like
 * @param promises what became of promises
 * @param ledger the trade-offs one by one
 * @param remarks what a reader must know beside the totals, in whole sentences
 */
public record PayOff(
    LocalDate firstDay,
    LocalDate lastDay,
    Rate notNow,
    Rate yes,
    Measured<ChurnPanel> panel,
    Measured<Estimate> rateRatio,
    Measured<Estimate> fraction,
    PayOffLevel all,
    PayOffLevel given,
    PayOffLevel refused,
    List<PayOffBreakdown> breakdowns,
    List<LikeRequests> like,
    List<TraitComparison> traits,
    Measured<Promises> promises,
    Ledger ledger,
    List<String> remarks) {

  public PayOff {
    breakdowns = List.copyOf(breakdowns);
    like = List.copyOf(like);
    traits = List.copyOf(traits);
    remarks = List.copyOf(remarks);
  }

  /** Its parts that may not have been measured, by name. */
  public List<Part> parts() {
    NetTotal settled = given.settled();
    List<Part> parts =
        new ArrayList<>(
            List.of(
                new Part("churn of twelve quarters", panel),
                new Part("churn among like customers of twelve quarters", rateRatio),
                new Part("displacement cost", settled.displacementCost()),
                new Part("effort cost", settled.effortCost()),
                new Part("gain", settled.gain()),
                new Part("net", settled.net()),
                new Part("forgone", refused.settled().forgone())));
    for (PayOffBreakdown each : breakdowns) {
      parts.add(Part.of("net by ", each.dimension().label(), each.levels()));
    }
    traits.forEach(each -> parts.add(each.part()));
    parts.add(new Part("promises", promises));
    parts.add(
        new Part("promises by product manager", promises.flatMap(Promises::byProductManager)));
    return parts;
  }

  /** The same with more to know, below. */
  public PayOff with(List<String> more) {
    return new PayOff(
        firstDay,
        lastDay,
        notNow,
        yes,
        panel,
        rateRatio,
        fraction,
        all,
        given,
        refused,
        breakdowns,
        like,
        traits,
        promises,
        ledger,
        Stream.concat(remarks.stream(), more.stream()).toList());
  }

  /** The levels of a dimension. */
  public Measured<List<PayOffLevel>> by(PayOffDimension dimension) {
    return breakdown(dimension).levels();
  }

  /** The breakdown by one dimension; not measured where a report of an older version lacks it. */
  public PayOffBreakdown breakdown(PayOffDimension dimension) {
    return breakdowns.stream()
        .filter(each -> each.dimension() == dimension)
        .findFirst()
        .orElseGet(() -> PayOffBreakdown.absent(dimension));
  }
}
