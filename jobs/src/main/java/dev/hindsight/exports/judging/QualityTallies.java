package dev.hindsight.exports.judging;

import dev.hindsight.exports.Judged;
import dev.hindsight.exports.contract.Table;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Row;

/** The tally of each table. */
final class QualityTallies implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<Integer, QualityTally> byNumber = new HashMap<>();

  /** Counts a row with the columns {@link Judged#COLUMNS}. */
  QualityTallies accept(Row row) {
    byNumber
        .computeIfAbsent(
            row.getInt(Judged.COLUMNS.indexOf(Judged.TABLE)), table -> new QualityTally())
        .accept(row);
    return this;
  }

  /** Adds what other tallies have counted. */
  QualityTallies combine(QualityTallies others) {
    others.byNumber.forEach((table, tally) -> byNumber.merge(table, tally, QualityTally::combine));
    return this;
  }

  QualityTally of(Table table) {
    return byNumber.getOrDefault(table.number(), new QualityTally());
  }
}
