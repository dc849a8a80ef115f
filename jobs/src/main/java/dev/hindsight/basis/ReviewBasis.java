package dev.hindsight.basis;

import dev.hindsight.exports.rows.ExportedColumns;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What one review knows, whatever it asks.
 *
 * @param period what it covers, and as of when
 * @param currency the reporting currency
 * @param columns what the exports have
 * @param exposureDays for how many days a displacement exposes those that wait
 * @param landmarkDays signals of so many first days are told apart from later ones
 */
public record ReviewBasis(
    ReviewPeriod period,
    ReportingCurrency currency,
    ExportedColumns columns,
    int exposureDays,
    int landmarkDays)
    implements Serializable {

  /** What was known on another day, of the same exports. */
  public ReviewBasis asOf(LocalDate day) {
    return new ReviewBasis(
        ReviewPeriod.of(period.calendar(), day), currency, columns, exposureDays, landmarkDays);
  }
}
