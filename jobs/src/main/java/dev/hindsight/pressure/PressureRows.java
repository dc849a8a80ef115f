package dev.hindsight.pressure;

import static org.apache.spark.sql.functions.col;

import dev.hindsight.pressure.PressureCounts.AttainmentCell;
import dev.hindsight.pressure.PressureCounts.DayKind;
import dev.hindsight.pressure.PressureCounts.Days;
import dev.hindsight.pressure.PressureCounts.DealCell;
import dev.hindsight.pressure.PressureCounts.Fate;
import dev.hindsight.pressure.PressureCounts.Landmark;
import dev.hindsight.pressure.PressureCounts.Question;
import dev.hindsight.pressure.PressureCounts.Scope;
import dev.hindsight.pressure.PressureCounts.Use;
import dev.hindsight.findings.Tactic;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/** The rows that Spark counted, as counts. */
final class PressureRows {

  /** What a request or deal is counted in: a struct, of which each field becomes a column. */
  static final String CELL = "cell";

  static final String ABOUT = "about";
  static final String KIND = "kind";
  static final String LEVEL = "level";
  static final String TACTICS = "tactics";
  static final String DAY = "day";
  static final String SIGNALS = "signals";
  static final String REQUESTS = QuotaFindings.REQUESTS;
  static final String UNDECIDED = "undecided";
  static final String SEGMENT = "segment";
  static final String DEAL_TYPE = "deal_type";
  static final String SIZE_BAND = "size_band";
  static final String SUBJECT = "subject";
  static final String WITH = "with_it";
  static final String CLAIMED = "claimed";
  static final String DEALS = "deals";
  static final String CLOSED = "closed";
  static final String WON = "won";
  static final String THIRD = "third";
  static final String UNDER_ANY = "under_any";
  static final String YES = "yes";
  static final String DECIDED = "decided";

  /** A field of {@link #CELL}, by its own name. */
  static Column field(String name) {
    return col(CELL).getField(name).as(name);
  }

  static Use use(Row row) {
    return new Use(
        Scope.valueOf(row.getAs(KIND)),
        row.getAs(LEVEL),
        tactics(row),
        row.getAs(REQUESTS),
        row.getAs(UNDECIDED));
  }

  static Days days(Row row) {
    return new Days(
        DayKind.valueOf(row.getAs(KIND)), row.getAs(DAY), row.getAs(REQUESTS), row.getAs(SIGNALS));
  }

  static Landmark landmark(Row row) {
    return new Landmark(
        tactics(row),
        row.getAs(SEGMENT),
        row.getAs(SIZE_BAND),
        Fate.valueOf(row.getAs(KIND)),
        row.getAs(REQUESTS));
  }

  static DealCell deal(Row row) {
    return new DealCell(
        Question.valueOf(row.getAs(KIND)),
        row.getAs(SUBJECT),
        row.<Boolean>getAs(WITH),
        row.<Double>getAs(CLAIMED),
        row.getAs(SEGMENT),
        row.getAs(DEAL_TYPE),
        row.getAs(SIZE_BAND),
        row.getAs(DEALS),
        row.getAs(CLOSED),
        row.getAs(WON));
  }

  static AttainmentCell attainment(Row row) {
    return new AttainmentCell(
        row.getAs(KIND),
        row.getAs(THIRD),
        row.getAs(REQUESTS),
        row.getAs(UNDER_ANY),
        row.getAs(YES),
        row.getAs(DECIDED));
  }

  private static List<Tactic> tactics(Row row) {
    return row.<String>getList(row.fieldIndex(TACTICS)).stream()
        .map(name -> Tactic.valueOf(name.toUpperCase(Locale.ROOT)))
        .sorted()
        .toList();
  }

  private PressureRows() {}
}
