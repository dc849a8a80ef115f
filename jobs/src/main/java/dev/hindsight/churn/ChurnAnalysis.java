package dev.hindsight.churn;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.churn.ledgers.ItemTally;
import dev.hindsight.churn.ledgers.StatedCounts;
import dev.hindsight.comparing.Horizon;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.findings.churn.BeforeAfter;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import java.util.Optional;

/** What did the displaced roadmap items cost in churn? */
public final class ChurnAnalysis {

  static final String NO_MONTH = "the window has no complete calendar month yet";

  private ChurnAnalysis() {}

  /** Why churn is not measured, so that nothing of it has to be counted; empty where it is. */
  public static Optional<String> whyNotMeasured(ReviewBasis basis) {
    return ChurnNeed.missing(basis.columns())
        .or(
            () ->
                basis.period().windowMonths().isPresent()
                    ? Optional.empty()
                    : Optional.of(NO_MONTH));
  }

  /**
   * The churn section of a review that measures it.
   *
   * @param beforeAfter churn before and after a displacement
   * @param parameters what is configured: the minimum count, and the difference that matters
   * @throws InputException where foreign revenue has no exchange rate
   */
  public static Churn of(
      ReviewBasis basis,
      ChurnTallies tallies,
      Measured<BeforeAfter> beforeAfter,
      Parameters parameters) {
    tallies.customers().checkRates(basis.currency().code());
    ChurnCounts counts =
        new ChurnCounts(
            basis.period().windowMonths().orElseThrow(),
            basis.exposureDays(),
            tallies.customers().bands(),
            tallies.panel().counts(),
            tallies.days().counts(),
            tallies.customers().left(),
            tallies.items().undated(),
            stated(basis, tallies.items()));
    return ChurnFindings.of(
        counts,
        ChurnTables.of(tallies.items(), tallies.requests()),
        beforeAfter,
        Horizon.ofWindow(parameters, basis.period()),
        parameters.minimumCount());
  }

  private static Measured<StatedCounts> stated(ReviewBasis basis, ItemTally items) {
    return Measured.unless(ChurnNeed.missingNamed(basis.columns()), items::stated);
  }
}
