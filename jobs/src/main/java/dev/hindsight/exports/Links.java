package dev.hindsight.exports;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.findings.QualityFinding.Kind;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Compares the rows of a table with those of the tables that they point to. */
final class Links {

  private static final String FOUND = "_found";
  private static final String REQUESTED_AT = "_requested_at";
  private static final String ANSWERED = "_answered";

  private final Map<Table, Dataset<Row>> kept;

  /**
   * Links to the tables that there are.
   *
   * @param kept the kept rows of every table that has an export
   */
  Links(Map<Table, Dataset<Row>> kept) {
    this.kept = Map.copyOf(kept);
  }

  /** Judged rows, with those that point nowhere or contradict the other side told. */
  Dataset<Row> linked(Dataset<Row> judged, Table table) {
    Column inNoJoinedFile =
        exists(
            col(Judged.FINDINGS),
            finding -> finding.getField(Judged.KIND).equalTo(Kind.ORPHAN.name()));
    Dataset<Row> linked = judged.withColumn(Judged.ORPHAN, Judgement.isKept().and(inNoJoinedFile));
    for (Reference reference : references(table)) {
      linked = withOrphans(linked, reference);
    }
    if (table.equals(Decisions.TABLE) && kept.containsKey(Requests.TABLE)) {
      return withEarlyDecisions(linked);
    }
    return table.equals(Displacements.TABLE) ? withUndatedDisplacements(linked) : linked;
  }

  private List<Reference> references(Table table) {
    return Reference.of(table).stream()
        .filter(reference -> kept.containsKey(reference.target()))
        .toList();
  }

  private Dataset<Row> withOrphans(Dataset<Row> rows, Reference reference) {
    Dataset<Row> keys = kept.get(reference.target()).select(col(reference.targetKey()).as(FOUND));
    Column without = col(reference.column()).isNull();
    Column unknown = not(without).and(col(FOUND).isNull());
    Column orphan =
        Judgement.isKept().and(reference.reasonWithout() == null ? unknown : without.or(unknown));
    Column problem =
        when(without, lit(reference.reasonWithout()))
            .otherwise("Is not in " + reference.target().name() + ", or its row there is rejected");
    return rows.join(keys, rows.col(reference.column()).equalTo(keys.col(FOUND)), "left")
        .withColumn(Judged.ORPHAN, col(Judged.ORPHAN).or(orphan))
        .withColumn(
            Judged.FINDINGS,
            added(
                orphan,
                Judgement.finding(
                    Kind.ORPHAN,
                    lit(reference.column()),
                    coalesce(col(reference.column()), lit("")),
                    problem,
                    problem)))
        .drop(FOUND);
  }

  private Dataset<Row> withEarlyDecisions(Dataset<Row> rows) {
    Dataset<Row> requests = requestDays();
    Column early = Judgement.isKept().and(Decisions.comesBefore(col(REQUESTED_AT)));
    Column finding =
        Judgement.finding(
            Kind.CONTRADICTION,
            lit(Decisions.DECIDED_AT),
            col(Decisions.DECIDED_AT).cast("string"),
            lit("Is before its request"),
            concat(lit("Is before its request, of "), col(REQUESTED_AT)));
    return contradicting(
        rows.join(requests, rows.col(Decisions.REQUEST_ID).equalTo(requests.col(FOUND)), "left"),
        early,
        finding);
  }

  private Dataset<Row> withUndatedDisplacements(Dataset<Row> rows) {
    String problem = "Is missing, and the request has no yes or alternative whose day could count";
    Column undated = Judgement.isKept().and(col(Displacements.DISPLACED_AT).isNull());
    Column finding =
        Judgement.finding(
            Kind.CONTRADICTION,
            lit(Displacements.DISPLACED_AT),
            lit(""),
            lit(problem),
            lit(problem));
    if (!kept.containsKey(Decisions.TABLE)) {
      return contradicting(rows, undated, finding);
    }
    Dataset<Row> answered = answered();
    return contradicting(
        rows.join(
            answered, rows.col(Displacements.REQUEST_ID).equalTo(answered.col(ANSWERED)), "left"),
        undated.and(col(ANSWERED).isNull()),
        finding);
  }

  /** The requests with a yes or an alternative that does not itself contradict its request. */
  private Dataset<Row> answered() {
    Dataset<Row> given =
        kept.get(Decisions.TABLE)
            .where(col(Decisions.DECISION).isin("yes", "alternative"))
            .select(col(Decisions.REQUEST_ID).as(ANSWERED), col(Decisions.DECIDED_AT));
    Dataset<Row> counting =
        kept.containsKey(Requests.TABLE)
            ? given
                .join(requestDays(), col(ANSWERED).equalTo(col(FOUND)), "left")
                .where(not(Decisions.comesBefore(col(REQUESTED_AT))))
            : given;
    return counting.select(ANSWERED).distinct();
  }

  private Dataset<Row> requestDays() {
    return kept.get(Requests.TABLE)
        .select(col(Requests.REQUEST_ID).as(FOUND), col(Requests.REQUESTED_AT).as(REQUESTED_AT));
  }

  private static Dataset<Row> contradicting(Dataset<Row> rows, Column condition, Column finding) {
    return rows.withColumn(Judged.FINDINGS, added(condition, finding))
        .withColumn(Judged.CONTRADICTS, col(Judged.CONTRADICTS).or(condition))
        .drop(FOUND, REQUESTED_AT, ANSWERED);
  }

  private static Column added(Column condition, Column finding) {
    return when(coalesce(not(condition), lit(true)), col(Judged.FINDINGS))
        .otherwise(concat(col(Judged.FINDINGS), array(finding)));
  }
}
