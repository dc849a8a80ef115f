package dev.hindsight.churn;

import dev.hindsight.facts.MadeOnce;
import dev.hindsight.history.ReportingCurrency;
import dev.hindsight.exports.Exports;
import dev.hindsight.exports.Kept;
import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What every panel stands on, whatever months it covers: made when it is first asked for, and then
 * kept, so that panels over several ranges of months share it.
 */
final class WaitingBasis {

  private final MadeOnce<Rows> rows;

  /**
   * The kept rows.
   *
   * @param customers rows of {@link Customers}
   * @param displacements rows of {@link DatedDisplacements}
   * @param spells rows of {@link WaitingSpells}
   */
  record Rows(Dataset<Row> customers, Dataset<Row> displacements, Dataset<Row> spells) {}

  WaitingBasis(Exports known, LocalDate asOf, ReportingCurrency currency, int exposureDays) {
    rows = new MadeOnce<>(() -> rows(known, asOf, currency, exposureDays));
  }

  Rows rows() {
    return rows.value();
  }

  private static Rows rows(
      Exports known, LocalDate asOf, ReportingCurrency currency, int exposureDays) {
    Dataset<Row> displacements = Kept.of(DatedDisplacements.of(known));
    Dataset<Row> spells =
        WaitingSpells.of(known, DatedDisplacements.firstByItem(displacements), exposureDays);
    return new Rows(Kept.of(Customers.of(known, asOf, currency)), displacements, Kept.of(spells));
  }
}
