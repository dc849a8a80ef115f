package dev.hindsight.winrates;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Table;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/** Which of several decisions on a request came last: the one in force. */
final class DecisionOrder {

  /**
   * A decision that compares by its day, then by its key as text, then by its line: the greatest is
   * the last.
   *
   * @param said what is wanted of it, which never decides: no two decisions share a line
   */
  static Column decision(Column... said) {
    Stream<Column> order =
        Stream.of(
            col(Decisions.DECIDED_AT),
            coalesce(col(Decisions.DECISION_ID), lit("")).as(Decisions.DECISION_ID),
            col(Table.FILE),
            col(Table.LINE));
    return struct(Stream.concat(order, Stream.of(said)).toArray(Column[]::new));
  }

  private DecisionOrder() {}
}
