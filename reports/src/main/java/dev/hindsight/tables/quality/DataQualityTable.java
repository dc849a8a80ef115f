package dev.hindsight.tables.quality;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.quality.DataQuality;
import dev.hindsight.findings.quality.DataQualityFigures;
import dev.hindsight.findings.quality.TableQuality;
import dev.hindsight.findings.values.Say;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the exports were worth, table by table, and what to do about it. */
public final class DataQualityTable {

  private DataQualityTable() {}

  /** A table of the contract, and what to do about it. */
  private record Row(TableQuality table, String toDo) {}

  public static Table<?> of(Findings findings) {
    return new Table<>(
        "Data quality",
        "What were the exports worth?",
        Say.count(findings.dataQuality().rejected())
            + " rows rejected in all. Nothing is dropped in silence: examples are in Data examples,"
            + " every row is in data-quality/.",
        columns(),
        findings.dataQuality().tables().stream()
            .map(table -> row(table, findings.dataQuality()))
            .toList(),
        findings.dataQuality().remarks());
  }

  private static Row row(TableQuality table, DataQuality quality) {
    return new Row(table, advice(table, quality.unmetOf(table.table())));
  }

  private static List<Column<Row>> columns() {
    return Column.all(
        List.of(Column.words("Table", 16, row -> row.table().table())),
        Column.of(Row::table, tables()),
        List.of(Column.words("What to do", 40, Row::toDo)));
  }

  private static List<Column<TableQuality>> tables() {
    return Column.all(
        List.of(lines("Files", 22, TableQuality::files)),
        Column.ofSome(DataQualityTable::present, figures()),
        List.of(
            lines("Unknown columns", 20, TableQuality::unknownColumns),
            lines("Missing columns", 20, TableQuality::missingColumns),
            lines("Headers not found", 22, TableQuality::unfoundHeaders)));
  }

  private static Optional<TableQuality> present(TableQuality table) {
    return Optional.of(table).filter(TableQuality::isPresent);
  }

  private static List<Column<TableQuality>> figures() {
    return List.of(
        Column.of(DataQualityFigures.READ),
        Column.of(DataQualityFigures.KEPT),
        Column.of(DataQualityFigures.REJECTED),
        Column.of(DataQualityFigures.SHARE_REJECTED),
        Column.of(DataQualityFigures.DUPLICATES),
        Column.of(DataQualityFigures.DROPPED_VALUES),
        Column.of(DataQualityFigures.ORPHANS),
        Column.of(DataQualityFigures.CONTRADICTIONS),
        Column.of(DataQualityFigures.NOT_YET_HAPPENED));
  }

  private static Column<TableQuality> lines(
      String header, int width, Function<TableQuality, List<String>> lines) {
    return Column.words(header, width, table -> String.join("\n", lines.apply(table)));
  }

  private static String advice(TableQuality table, List<String> unmet) {
    if (!table.isPresent()) {
      return "There is no such export. Put one beside the others to measure what needs it.";
    }
    List<String> advice = new ArrayList<>(table.warnings());
    advise(advice, table.rejected(), "Correct the rejected rows at their source, or map them.");
    advise(advice, table.duplicates(), "Find out why rows come twice; one of each is kept.");
    advise(advice, table.droppedValues(), "Correct or map the dropped values: they are missing.");
    advice.addAll(unmet);
    advise(
        advice, table.orphans(), "Export both tables for the same time: some keys point nowhere.");
    advise(advice, table.contradictions(), "Correct the dates that contradict each other.");
    advise(
        advice,
        table.unknownColumns().size(),
        "Map an unknown column if it is one of the contract under another name.");
    advise(
        advice,
        table.unfoundHeaders().size(),
        "Correct the headers in hindsight.yaml that no file has.");
    return advice.isEmpty() ? "Nothing." : String.join("\n", advice);
  }

  private static void advise(List<String> advice, long count, String words) {
    if (count > 0) {
      advice.add(words);
    }
  }
}
