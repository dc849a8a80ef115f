package dev.hindsight.review;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.Ledger;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffVerdict;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Unit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What became of the trade-offs for which it was too early in an earlier report. */
public final class SettledSince {

  private final Map<PayOffVerdict, Integer> verdicts = new EnumMap<>(PayOffVerdict.class);

  private SettledSince() {}

  /**
   * The sentence; none where one of the reports does not hold all of its trade-offs, or it was too
   * early for none of them.
   */
  public static Optional<String> sentence(Findings published, Findings now) {
    Set<String> early =
        all(published.payOff()).stream()
            .filter(each -> each.verdict() == PayOffVerdict.TOO_EARLY)
            .map(TradeOff::requestId)
            .collect(Collectors.toSet());
    List<TradeOff> since =
        all(now.payOff()).stream().filter(each -> early.contains(each.requestId())).toList();
    if (since.isEmpty()) {
      return Optional.empty();
    }
    SettledSince settled = new SettledSince();
    since.forEach(each -> settled.verdicts.merge(each.verdict(), 1, Integer::sum));
    return Optional.of(settled.sentence(early.size(), published.period().quarter().label()));
  }

  private static List<TradeOff> all(Measured<PayOff> payOff) {
    Measured<Ledger> ledger = payOff.map(PayOff::ledger);
    return ledger.isMeasured() && ledger.require().isWhole() ? ledger.require().rows() : List.of();
  }

  private String sentence(int early, String quarter) {
    int paid = count(PayOffVerdict.PAID_OFF);
    int didNot = count(PayOffVerdict.DID_NOT);
    int even = count(PayOffVerdict.EVEN);
    return "Of %s for which it was too early in the report of %s, %s can be judged now: %s paid off, %s did not."
        .formatted(
            early == 1 ? "1 trade-off" : said(early) + " trade-offs",
            quarter,
            said(paid + didNot + even),
            said(paid),
            said(didNot));
  }

  private int count(PayOffVerdict verdict) {
    return verdicts.getOrDefault(verdict, 0);
  }

  private static String said(int count) {
    return Unit.COUNT.say(count);
  }
}
