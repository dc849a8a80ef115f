package dev.hindsight.payoff;

import dev.hindsight.winrates.LevelCounts;
import dev.hindsight.winrates.DealFacts;
import java.io.Serializable;
import java.math.BigDecimal;
import org.apache.spark.sql.Row;

/**
 * Deals that are alike; no value is {@link LevelCounts#NONE}.
 *
 * @param segment their segment
 * @param dealType their type
 * @param sizeBand their size band
 * @param doublings how often 1 is doubled to come to their size, rounded down; null where they have
 *     none, or 0
 */
record DealStratum(String segment, String dealType, String sizeBand, Integer doublings)
    implements Serializable {

  /** The column of the size band, beside those of {@link DealFacts}. */
  static final String SIZE_BAND = "size_band";

  static DealStratum of(Row row) {
    return new DealStratum(
        orNone(row.getAs(DealFacts.SEGMENT)),
        orNone(row.getAs(DealFacts.DEAL_TYPE)),
        orNone(row.getAs(SIZE_BAND)),
        doublings(row.getAs(DealFacts.SIZE)));
  }

  /** Of a size; null for none and for 0. */
  static Integer doublings(BigDecimal size) {
    return size == null || size.signum() == 0 ? null : Math.getExponent(size.doubleValue());
  }

  /** The same, whatever their type. */
  DealStratum ofAnyType() {
    return new DealStratum(segment, "", sizeBand, doublings);
  }

  static String orNone(String value) {
    return value == null ? LevelCounts.NONE : value;
  }
}
