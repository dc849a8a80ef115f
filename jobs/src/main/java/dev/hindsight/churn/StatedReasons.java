package dev.hindsight.churn;

import dev.hindsight.churn.ledgers.StatedCounts;
import dev.hindsight.comparing.Shares;
import dev.hindsight.findings.churn.StatedChurn;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Verdict;
import java.util.List;
import java.util.Optional;

/** What customers named when they left, beside what the statistics say. */
final class StatedReasons {

  static final String NOBODY_LEFT = "no exposed customer left";

  private StatedReasons() {}

  /**
   * What was stated, and a sentence where it disagrees.
   *
   * @param left exposed customers that left
   * @param fraction the attributable fraction among them
   */
  static StatedChurn of(
      Measured<StatedCounts> stated, long left, Measured<Estimate> fraction, Verdict verdict) {
    if (left == 0) {
      return new StatedChurn(Measured.not(NOBODY_LEFT), Measured.not(NOBODY_LEFT), List.of());
    }
    Measured<Rate> named = stated.map(counts -> Shares.rate(counts.exposing(), left, NOBODY_LEFT));
    Optional<String> remark =
        named.isMeasured() && fraction.isMeasured()
            ? disagreement(named.require(), fraction.require(), verdict)
            : Optional.empty();
    return new StatedChurn(
        named, stated.map(StatedCounts::another), remark.map(List::of).orElse(List.of()));
  }

  private static Optional<String> disagreement(Rate named, Estimate fraction, Verdict verdict) {
    return switch (verdict) {
      case TOO_FEW_TO_SAY, NOT_MEASURED -> Optional.empty();
      case MORE_OFTEN, LESS_OFTEN, NO_CLEAR_DIFFERENCE -> {
        Estimate share = named.estimate().require();
        if (share.upper() < fraction.lower()) {
          yield Optional.of(
              said(named)
                  + ", fewer than the comparison with like customers attributes to displaced items:"
                  + " "
                  + Say.share(fraction)
                  + ". Not everybody says why they leave.");
        }
        boolean above = share.lower() > fraction.upper();
        boolean unsupported = verdict != Verdict.MORE_OFTEN && 2 * named.count() >= named.of();
        yield above || unsupported
            ? Optional.of(
                said(named)
                    + ", more than the comparison with like customers supports: "
                    + Say.share(fraction)
                    + ". Some may have left in any case, and named the item as the reason.")
            : Optional.empty();
      }
    };
  }

  private static String said(Rate named) {
    return "%s of %s exposed customers that left named an item that had been displaced for them"
        .formatted(Say.count(named.count()), Say.count(named.of()));
  }
}
