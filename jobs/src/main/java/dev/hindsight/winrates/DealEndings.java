package dev.hindsight.winrates;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;

import dev.hindsight.findings.Period;
import dev.hindsight.stats.Exits;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How deals ended after their first decision, day by day. */
final class DealEndings {

  private static final String WON = "won";
  private static final String COMPETING = "competing";
  private static final String CENSORED = "censored";

  /**
   * One row per first decision and number of days, over the deals whose first decision fell into
   * the window: choosing deals by their close would miss the truth.
   *
   * @param deals rows of {@link DealFacts}
   */
  static Dataset<Row> of(Dataset<Row> deals, Period period) {
    Column outcome = col(DealFacts.OUTCOME);
    Column inWindow =
        col(DealFacts.FIRST_DECIDED_AT).between(lit(period.windowStart()), lit(period.windowEnd()));
    return deals
        .filter(inWindow.and(col(DealFacts.FIRST_DECISION).isNotNull()))
        .groupBy(DealFacts.FIRST_DECISION, DealFacts.DAYS_FROM_DECISION)
        .agg(
            count_if(outcome.equalTo("won")).as(WON),
            count_if(outcome.isin("lost", "no_decision")).as(COMPETING),
            count_if(outcome.equalTo("open")).as(CENSORED));
  }

  /** The counts in the rows of {@link #of}. */
  static List<EndingCounts> counts(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                new EndingCounts(
                    DealCounts.decisionClass(row.getAs(DealFacts.FIRST_DECISION)),
                    new Exits(
                        row.getAs(DealFacts.DAYS_FROM_DECISION),
                        row.getAs(WON),
                        row.getAs(COMPETING),
                        row.getAs(CENSORED))))
        .toList();
  }

  private DealEndings() {}
}
