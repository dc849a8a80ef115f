package dev.hindsight.exports;

import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.judging.Parsed;
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
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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

  /** Parsed rows of tables, with duplicates told and rows with a contested key rejected. */
  static Dataset<Row> judged(Dataset<Row> parsed, List<Table> tables) {
    Column duplicate = col(COPY).gt(1).and(not(col(CONTESTED))).and(not(col(Judged.REJECTED)));
    Column none = col(Judged.FINDINGS);
    Column findings =
        when(col(CONTESTED), concat(none, array(contested(tables))))
            .when(duplicate, concat(none, array(duplicate())))
            .otherwise(none);
    Stream<Column> shared =
        Stream.of(
            col(Judged.TABLE),
            col(Table.FILE),
            col(Table.LINE),
            col(Judged.FILE_NUMBER),
            col(Judged.REJECTED).or(col(CONTESTED)).as(Judged.REJECTED),
            duplicate.as(Judged.DUPLICATE),
            findings.as(Judged.FINDINGS),
            col(Judged.HEADERS),
            col(Judged.DAYS));
    Stream<Column> values = tables.stream().map(table -> col(table.name()));
    return compared(parsed).select(Stream.concat(shared, values).toArray(Column[]::new));
  }

  private static Dataset<Row> compared(Dataset<Row> parsed) {
    WindowSpec ordered =
        Window.partitionBy(Judged.KEY).orderBy(col(Judged.FILE_NUMBER), col(Table.LINE));
    WindowSpec all = ordered.rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());
    Column place = concat(col(Table.FILE), lit(", line "), col(Table.LINE));
    Column copy = row_number().over(ordered);
    return parsed.select(
        col("*"),
        copy.as(COPY),
        count(lit(1)).over(all).as(RIVALS),
        min(Judged.CONTENT).over(all).notEqual(max(Judged.CONTENT).over(all)).as(CONTESTED),
        when(copy.equalTo(1), lead(place, 1).over(ordered))
            .otherwise(first(place).over(all))
            .as(OTHER));
  }

  private static Column contested(List<Table> tables) {
    Column more =
        when(col(RIVALS).gt(2), concat(lit(" and "), col(RIVALS).minus(2), lit(" more")))
            .otherwise(lit(""));
    return finding(
        Kind.REJECTED,
        byTable(tables, Judgement::keyName),
        byTable(tables, Judgement::key),
        lit("Has the key of another row, and other content"),
        concat(
            lit("Has the same key as "),
            col(OTHER),
            more,
            lit(", and other content: nobody can know which is true")));
  }

  private static Column byTable(List<Table> tables, Function<Table, Column> expression) {
    return coalesce(
        tables.stream()
            .map(table -> when(Judged.isOf(table), expression.apply(table)))
            .toArray(Column[]::new));
  }

  private static Column keyName(Table table) {
    Column name = lit(String.join(", ", table.key()));
    return table.equals(Decisions.TABLE)
        ? when(
                Judged.value(table, Decisions.DECISION_ID).isNull(),
                lit(String.join(", ", Decisions.KEY_WITHOUT_ID)))
            .otherwise(name)
        : name;
  }

  private static Column key(Table table) {
    Column key = joined(table, table.key());
    return table.equals(Decisions.TABLE)
        ? coalesce(
            Judged.value(table, Decisions.DECISION_ID), joined(table, Decisions.KEY_WITHOUT_ID))
        : key;
  }

  private static Column joined(Table table, List<String> columns) {
    return concat_ws(
        ", ", columns.stream().map(column -> Judged.value(table, column)).toArray(Column[]::new));
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
}
