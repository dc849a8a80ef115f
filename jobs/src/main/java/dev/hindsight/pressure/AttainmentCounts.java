package dev.hindsight.pressure;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.pressure.PressureCounts.AttainmentCell;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Requests counted by the attainment of their team. */
final class AttainmentCounts {

  /** Rows of {@link AttainmentCell} by team, with what {@link QuotaFindings} reads of them. */
  static Dataset<Row> of(PressureFacts facts) {
    Dataset<Row> inWindow = facts.requests().filter(col(RequestFacts.IN_WINDOW));
    Dataset<Row> teamDays = inWindow.select(Attainment.TEAM, Attainment.DAY).distinct();
    Column state =
        when(col(Attainment.THIRD).isNull(), AttainmentCell.WITHOUT_QUOTA)
            .otherwise(coalesce(col(Attainment.BAND), lit(AttainmentCell.FIRST_DAYS)));
    return inWindow
        .join(
            Attainment.of(teamDays, facts.quotas(), facts.wonByDay()),
            new String[] {Attainment.TEAM, Attainment.DAY},
            "left")
        .groupBy(
            col(Attainment.TEAM),
            state.as(PressureRows.KIND),
            coalesce(col(Attainment.THIRD), lit(-1)).as(PressureRows.THIRD))
        .agg(
            count(lit(1)).as(PressureRows.REQUESTS),
            count_if(size(col(RequestFacts.TACTICS)).gt(0)).as(PressureRows.UNDER_ANY),
            count_if(coalesce(RequestCounts.isYes(), lit(false))).as(PressureRows.YES),
            count_if(col(RequestFacts.FIRST_DECISION).isNotNull()).as(PressureRows.DECIDED),
            QuotaFindings.firstRequest(),
            QuotaFindings.lastRequest());
  }

  /** The teams with requests on days that no quota period of theirs holds. */
  static List<Row> withoutQuota(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.getAs(PressureRows.KIND).equals(AttainmentCell.WITHOUT_QUOTA))
        .filter(row -> row.getAs(Attainment.TEAM) != null)
        .toList();
  }

  private AttainmentCounts() {}
}
