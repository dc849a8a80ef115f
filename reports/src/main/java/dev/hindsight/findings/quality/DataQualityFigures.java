package dev.hindsight.findings.quality;

import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Unit;
import java.util.List;
import java.util.function.Function;

/** The figures that say what the exports were worth. */
public final class DataQualityFigures {

  public static final Figure<TableQuality, Long> READ =
      count("read", "Rows read", "Rows of the export, its header aside.", TableQuality::read);
  public static final Figure<TableQuality, Long> KEPT =
      count(
          "kept",
          "Rows kept",
          "Rows that the figures stand on: read − rejected − duplicates.",
          TableQuality::kept);
  public static final Figure<TableQuality, Long> REJECTED =
      count(
          "rejected",
          "Rejected",
          "Rows left out because a required value is missing or bad, the row is broken, or another"
              + " row has the same key and different content.",
          TableQuality::rejected);
  public static final Figure<TableQuality, Double> SHARE_REJECTED =
      Figure.measured(
          "rejected",
          "Share rejected",
          Unit.FINE_SHARE,
          "The share of a table's rows that was rejected. Over the limit the run fails and"
              + " publishes nothing.",
          "rejected ÷ read",
          TableQuality::shareRejected);
  public static final Figure<TableQuality, Long> DUPLICATES =
      count(
          "duplicates",
          "Duplicates",
          "Rows left out because another row is alike in every column that counts; one of them is kept.",
          TableQuality::duplicates);
  public static final Figure<TableQuality, Long> DROPPED_VALUES =
      count(
          "dropped_values",
          "Dropped values",
          "Bad values in columns that may be empty: they count as missing, their rows are kept.",
          TableQuality::droppedValues);
  public static final Figure<TableQuality, Long> ORPHANS =
      count(
          "orphans",
          "Orphans",
          "Rows whose key points nowhere, such as a request for an unknown deal: kept, and left"
              + " out of what needs the other side.",
          TableQuality::orphans);
  public static final Figure<TableQuality, Long> CONTRADICTIONS =
      count(
          "contradictions",
          "Contradictions",
          "Rows whose dates contradict each other or the day of the run: kept, and left out of"
              + " every duration built on those dates.",
          TableQuality::contradictions);
  public static final Figure<TableQuality, Long> NOT_YET_HAPPENED =
      count(
          "not_yet_happened",
          "Not yet happened",
          "Rows dated after the as-of date: the report does not know them yet.",
          TableQuality::notYetHappened);

  /** All of them, in a reader's order. */
  public static final List<Figure<?, ?>> ALL =
      List.of(
          READ,
          KEPT,
          REJECTED,
          SHARE_REJECTED,
          DUPLICATES,
          DROPPED_VALUES,
          ORPHANS,
          CONTRADICTIONS,
          NOT_YET_HAPPENED);

  private DataQualityFigures() {}

  private static Figure<TableQuality, Long> count(
      String key, String label, String definition, Function<TableQuality, Long> count) {
    return Figure.of(key, label, Unit.COUNT, definition, "count of rows or values", count);
  }
}
