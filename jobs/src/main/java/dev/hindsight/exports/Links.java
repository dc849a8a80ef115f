package dev.hindsight.exports;

import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.Table;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.findings.QualityFinding.Kind;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;

/**
 * Compares rows with those that they point to, of all tables at once: the {@link LinkEnds} that
 * meet in one row tell what is wrong with each other.
 */
final class Links {

  private static final String KNOWN = "_known";
  private static final String REQUESTED_AT = "_requested_at";
  private static final String ANSWERED_AT = "_answered_at";
  private static final String FINDING = "_finding";
  private static final String FOUND = "_found";

  private static final List<String> ROW = List.of(Judged.TABLE, Judged.FILE_NUMBER, Table.LINE);

  private Links() {}

  /**
   * Judged rows of all tables, with those that point nowhere or contradict the other side told.
   *
   * @param groups all tables that have an export
   */
  static Dataset<Row> linked(List<TableGroup> groups) {
    Dataset<Row> rows =
        groups.stream().map(TableGroup::shared).reduce(Dataset::unionAll).orElseThrow();
    Dataset<Row> found = found(groups);
    Column same =
        ROW.stream()
            .map(column -> rows.col(column).equalTo(found.col(column)))
            .reduce(Column::and)
            .orElseThrow();
    Column findings = col(Judged.FINDINGS);
    return rows.join(found, same, "left")
        .select(
            rows.col(Judged.TABLE),
            col(Table.FILE),
            rows.col(Table.LINE),
            rows.col(Judged.FILE_NUMBER),
            col(Judged.REJECTED),
            col(Judged.DUPLICATE),
            when(col(FOUND).isNull(), findings)
                .otherwise(concat(findings, col(FOUND)))
                .as(Judged.FINDINGS),
            col(Judged.HEADERS),
            col(Judged.DAYS));
  }

  /** What is wrong with the links of a row, for rows where anything is. */
  private static Dataset<Row> found(List<TableGroup> groups) {
    List<Table> tables = groups.stream().flatMap(group -> group.tables().stream()).toList();
    Dataset<Row> ends =
        groups.stream()
            .flatMap(group -> LinkEnds.of(group).stream())
            .reduce(Dataset::unionAll)
            .orElseThrow();
    return met(ends)
        .select(
            col(Judged.TABLE),
            col(Judged.FILE_NUMBER),
            col(Table.LINE),
            col(LinkEnds.POSITION),
            finding(tables).as(FINDING))
        .where(col(FINDING).isNotNull())
        .groupBy(Judged.columns(ROW))
        .agg(
            array_sort(collect_list(struct(col(LinkEnds.POSITION), col(FINDING))))
                .getField(FINDING)
                .as(FOUND));
  }

  /** Link ends, with what the others of the same row say. */
  private static Dataset<Row> met(Dataset<Row> ends) {
    Column none = col(LinkEnds.ID).isNull();
    // Ends without a key meet nobody: together they would be the work of one task.
    WindowSpec row =
        Window.partitionBy(
            col(LinkEnds.TARGET),
            col(LinkEnds.ID),
            when(none, col(Judged.FILE_NUMBER)),
            when(none, col(Table.LINE)));
    Column own = col(LinkEnds.COLUMN).isNull();
    return ends.select(
        col("*"),
        count(when(own, 1)).over(row).gt(0).as(KNOWN),
        max(when(own, col(LinkEnds.DAY))).over(row).as(REQUESTED_AT),
        max(when(col(LinkEnds.ANSWERS), col(LinkEnds.DAY))).over(row).as(ANSWERED_AT));
  }

  private static Column finding(List<Table> tables) {
    Object[] present = tables.stream().map(Table::number).toArray();
    Column unknown = not(col(KNOWN)).and(col(LinkEnds.TARGET).isin(present));
    Column unanswered = col(ANSWERED_AT).isNull().or(col(ANSWERED_AT).lt(col(REQUESTED_AT)));
    return when(col(LinkEnds.COLUMN).isNull(), lit(null))
        .when(col(LinkEnds.COLUMN).equalTo(Displacements.DISPLACED_AT), when(unanswered, undated()))
        .when(unknown, orphan())
        .when(col(LinkEnds.DAY).lt(col(REQUESTED_AT)), early());
  }

  private static Column undated() {
    Column problem =
        lit("Is missing, and the request has no yes or alternative whose day could count");
    return Judgement.finding(
        Kind.CONTRADICTION, lit(Displacements.DISPLACED_AT), lit(""), problem, problem);
  }

  private static Column orphan() {
    Column problem =
        coalesce(
            when(col(LinkEnds.ID).isNull(), col(LinkEnds.REASON_WITHOUT)),
            concat(
                lit("Is not in "),
                Judged.tableName(LinkEnds.TARGET),
                lit(", or its row there is rejected")));
    return Judgement.finding(
        Kind.ORPHAN, col(LinkEnds.COLUMN), coalesce(col(LinkEnds.ID), lit("")), problem, problem);
  }

  private static Column early() {
    return Judgement.finding(
        Kind.CONTRADICTION,
        lit(Decisions.DECIDED_AT),
        col(LinkEnds.DAY).cast(DataTypes.StringType),
        lit("Is before its request"),
        concat(lit("Is before its request, of "), col(REQUESTED_AT)));
  }
}
