package dev.hindsight.payoff;

import dev.hindsight.churn.ChurnFacts;
import dev.hindsight.churn.WaitingPanel;
import dev.hindsight.history.Months;
import dev.hindsight.history.ReviewPeriod;
import dev.hindsight.winrates.Facts;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.Exports;
import dev.hindsight.exports.Kept;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.findings.Dimension;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.PayOffDimension;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What <i>did it pay off</i> stands on.
 *
 * @param facts the facts of deals that it shares with the win rates
 * @param tradeOffs rows of {@link TradeOffFacts}
 * @param closed rows of {@link ClosedAnswered}
 * @param panel the customers that wait over the ledger's months, or why churn is not measured
 * @param missing what trade-offs cannot be broken down by, and why, in words for a reader
 * @param missingPromises why promises are not measured; empty where they are
 * @param missingEffort why effort is not measured, whatever is configured; empty where it is
 */
public record PayOffFacts(
    Facts facts,
    Dataset<Row> tradeOffs,
    Dataset<Row> closed,
    Measured<WaitingPanel> panel,
    Map<PayOffDimension, String> missing,
    Optional<String> missingPromises,
    Optional<String> missingEffort) {

  public PayOffFacts {
    missing = Map.copyOf(missing);
  }

  /**
   * The facts in what was read; trade-offs are computed once, when they are first read.
   *
   * @param churn the facts of churn, whose customers that wait are shared
   */
  public static PayOffFacts of(Facts facts, ChurnFacts churn) {
    Exports known = churn.known();
    ReviewPeriod period = facts.period();
    Measured<WaitingPanel> panel = panel(churn, period);
    Dataset<Row> decided = Kept.of(DecidedRequests.of(known, facts.deals()));
    return new PayOffFacts(
        facts,
        Kept.of(TradeOffFacts.of(known, period, decided, Optional.ofNullable(panel.value()))),
        ClosedAnswered.of(facts.deals(), decided, period),
        panel,
        missing(facts, known),
        missing(known, Decisions.TABLE, Decisions.PROMISED_FOR, Decisions.DELIVERED_AT),
        missing(known, Requests.TABLE, Requests.EFFORT_DAYS));
  }

  /** Twelve quarters have complete months, whatever the as-of date. */
  private static Measured<WaitingPanel> panel(ChurnFacts churn, ReviewPeriod period) {
    return churn
        .missing()
        .<Measured<WaitingPanel>>map(Measured::not)
        .orElseGet(
            () ->
                Measured.of(
                    churn.over(
                        Months.within(period.trendStart(), period.period().windowEnd())
                            .orElseThrow())));
  }

  private static Map<PayOffDimension, String> missing(Facts facts, Exports known) {
    Map<PayOffDimension, String> missing = new EnumMap<>(PayOffDimension.class);
    for (PayOffDimension dimension : PayOffDimension.values()) {
      missing(facts, known, dimension).ifPresent(reason -> missing.put(dimension, reason));
    }
    return missing;
  }

  private static Optional<String> missing(Facts facts, Exports known, PayOffDimension dimension) {
    return switch (dimension) {
      case DECISION_QUARTER, DECISION_CLASS, SIZE_BAND -> Optional.empty();
      case PRODUCT_MANAGER -> missing(known, Requests.TABLE, Requests.PRODUCT_MANAGER);
      case STRATEGIC_FIT -> missing(known, Requests.TABLE, Requests.STRATEGIC_FIT);
      case OTHER_PROSPECTS -> missing(known, Requests.TABLE, Requests.OTHER_PROSPECTS);
      case DEAL_TYPE -> Optional.ofNullable(facts.missing().get(Dimension.DEAL_TYPE));
      case ALTERNATIVE_KIND -> missing(known, Decisions.TABLE, Decisions.ALTERNATIVE);
    };
  }

  private static Optional<String> missing(Exports known, Table table, String... columns) {
    return Stream.of(columns)
        .filter(column -> !known.has(table, column))
        .findFirst()
        .map(column -> "the `" + table.name() + "` export has no column `" + column + "`");
  }
}
