package dev.hindsight.analysis;

import dev.hindsight.facts.DealFacts;
import java.io.Serializable;
import org.apache.spark.sql.Row;

/**
 * Deals that are alike; no value is {@link LevelCounts#NONE}.
 *
 * @param segment their segment
 * @param dealType their type
 * @param sizeBand their size band
 */
record DealStratum(String segment, String dealType, String sizeBand) implements Serializable {

  /** The column of the size band, beside those of {@link DealFacts}. */
  static final String SIZE_BAND = "size_band";

  static DealStratum of(Row row) {
    return new DealStratum(
        orNone(row.getAs(DealFacts.SEGMENT)),
        orNone(row.getAs(DealFacts.DEAL_TYPE)),
        orNone(row.getAs(SIZE_BAND)));
  }

  static String orNone(String value) {
    return value == null ? LevelCounts.NONE : value;
  }
}
