package dev.hindsight.exports;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.findings.HiddenName;
import dev.hindsight.findings.QualityFinding.Kind;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Compares the rows of a table with each other: rows alike, and rows that contest one key. */
final class Judgement {

  private static final String CONTESTED = "_contested";
  private static final String COPY = "_copy";
  private static final String RIVALS = "_rivals";
  private static final String OTHER = "_other";

  private Judgement() {}

  /** Parsed rows, with duplicates told and rows with a contested key rejected. */
  static Dataset<Row> judged(Dataset<Row> parsed, Table table) {
    WindowSpec ordered =
        Window.partitionBy(Judged.KEY).orderBy(col(Judged.FILE_NUMBER), col(Table.LINE));
    WindowSpec all = ordered.rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());
    Column place = concat(col(Table.FILE), lit(", line "), col(Table.LINE));
    Column copy = row_number().over(ordered);
    return parsed
        .select(
            col("*"),
            copy.as(COPY),
            count(lit(1)).over(all).as(RIVALS),
            min(Judged.CONTENT).over(all).notEqual(max(Judged.CONTENT).over(all)).as(CONTESTED),
            when(copy.equalTo(1), lead(place, 1).over(ordered))
                .otherwise(first(place).over(all))
                .as(OTHER))
        .withColumn(
            Judged.DUPLICATE,
            col(COPY).gt(1).and(not(col(CONTESTED))).and(not(col(Judged.REJECTED))))
        .withColumn(Judged.FINDINGS, withRivals(table))
        .withColumn(Judged.REJECTED, col(Judged.REJECTED).or(col(CONTESTED)))
        .drop(COPY, RIVALS, CONTESTED, OTHER, Judged.KEY, Judged.CONTENT);
  }

  private static Column withRivals(Table table) {
    Column none = col(Judged.FINDINGS);
    return when(col(CONTESTED), concat(none, array(contested(table))))
        .when(col(Judged.DUPLICATE), concat(none, array(duplicate())))
        .otherwise(none);
  }

  private static Column contested(Table table) {
    Column more =
        when(col(RIVALS).gt(2), concat(lit(" and "), col(RIVALS).minus(2), lit(" more")))
            .otherwise(lit(""));
    return finding(
        Kind.REJECTED,
        keyName(table),
        key(table),
        lit("Has the key of another row, and other content"),
        concat(
            lit("Has the same key as "),
            col(OTHER),
            more,
            lit(", and other content: nobody can know which is true")));
  }

  private static Column keyName(Table table) {
    Column name = lit(String.join(", ", table.key()));
    return table.equals(Decisions.TABLE)
        ? when(
                col(Decisions.DECISION_ID).isNull(),
                lit(String.join(", ", Decisions.KEY_WITHOUT_ID)))
            .otherwise(name)
        : name;
  }

  private static Column key(Table table) {
    Column key = concat_ws(", ", columns(table.key()));
    return table.equals(Decisions.TABLE)
        ? coalesce(col(Decisions.DECISION_ID), concat_ws(", ", columns(Decisions.KEY_WITHOUT_ID)))
        : key;
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(name -> col(name)).toArray(Column[]::new);
  }

  private static Column duplicate() {
    return finding(
        Kind.DUPLICATE,
        lit(""),
        lit(""),
        lit("Is alike in every column that counts to another row"),
        concat(
            lit("Is alike in every column that counts to "), col(OTHER), lit(", which is kept")));
  }

  /** One thing that is wrong with a row, in the columns of {@link Judged#FINDING}. */
  static Column finding(Kind kind, Column column, Column value, Column problem, Column reason) {
    return struct(
        lit(kind.name()).as(Judged.KIND),
        column.as(Judged.COLUMN),
        regexp_replace(value, lit(HiddenName.PATTERN), lit(HiddenName.SHOWN)).as(Judged.VALUE),
        problem.as(Judged.PROBLEM),
        reason.as(Judged.REASON));
  }

  /** The rows that are kept, in {@link Table#schema}. */
  static Dataset<Row> kept(Dataset<Row> judged, Table table) {
    return judged
        .where(isKept())
        .select(
            Arrays.stream(table.schema().fieldNames())
                .map(name -> col(name))
                .toArray(Column[]::new));
  }

  static Column isKept() {
    return not(col(Judged.REJECTED).or(col(Judged.DUPLICATE)));
  }
}
