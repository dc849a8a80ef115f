package dev.hindsight.pressure;

import dev.hindsight.history.ReviewBasis;
import dev.hindsight.history.ReviewPeriod;
import dev.hindsight.exports.Exports;
import dev.hindsight.exports.Kept;
import dev.hindsight.exports.contract.Quotas;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the pressure analysis stands on.
 *
 * @param period what the report covers
 * @param requests rows of {@link RequestFacts}
 * @param quotas rows of {@link QuotaPeriods}
 * @param wonByDay rows of {@link WonByDay}
 * @param missing what is not there, and why, in words for a reader
 */
public record PressureFacts(
    ReviewPeriod period,
    Dataset<Row> requests,
    Dataset<Row> quotas,
    Dataset<Row> wonByDay,
    Map<PressureNeed, String> missing) {

  public PressureFacts {
    missing = Map.copyOf(missing);
  }

  /**
   * The facts of a review; requests are computed once, when they are first read.
   *
   * @param landmarkDays signals of so many first days are told apart from later ones
   */
  public static PressureFacts of(ReviewBasis basis, int landmarkDays) {
    Exports known = basis.known();
    ReviewPeriod period = basis.period();
    return new PressureFacts(
        period,
        Kept.of(RequestFacts.of(known, period, landmarkDays)),
        QuotaPeriods.of(known.rows(Quotas.TABLE), known, period.asOf(), basis.currency()),
        WonByDay.of(known, basis.currency()),
        missing(basis.read()));
  }

  /** Why something is not measured: the first need that is not met. */
  public Optional<String> whyNot(PressureNeed... needs) {
    for (PressureNeed need : needs) {
      if (missing.containsKey(need)) {
        return Optional.of(missing.get(need));
      }
    }
    return Optional.empty();
  }

  private static Map<PressureNeed, String> missing(Exports exports) {
    Map<PressureNeed, String> missing = new EnumMap<>(PressureNeed.class);
    for (PressureNeed need : PressureNeed.values()) {
      need.missing(exports).ifPresent(reason -> missing.put(need, reason));
    }
    return missing;
  }
}
