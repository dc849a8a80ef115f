package dev.hindsight.workbook;

import dev.hindsight.findings.DataQuality;
import dev.hindsight.findings.DataQualityFigures;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.TableQuality;
import dev.hindsight.findings.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What the exports were worth, table by table, and what to do about it. */
final class DataQualitySheet {

  private DataQualitySheet() {}

  static Table of(Findings findings) {
    return new Table(
        "Data quality",
        "What were the exports worth?",
        Unit.COUNT.say((double) findings.dataQuality().rejected())
            + " rows rejected in all. Nothing is dropped in silence: examples are on the next"
            + " sheet, every row is in data-quality/.",
        columns(),
        rows(findings.dataQuality()));
  }

  /** A row a table, and below them one a remark: above them a long one would widen the page. */
  private static List<List<Value>> rows(DataQuality quality) {
    return Stream.concat(
            quality.tables().stream().map(table -> row(table, quality)),
            quality.remarks().stream().map(DataQualitySheet::remark))
        .toList();
  }

  private static List<Value> remark(String words) {
    List<Value> row = new ArrayList<>(Collections.nCopies(columns().size(), Value.EMPTY));
    row.set(0, Value.text("Remark"));
    row.set(row.size() - 1, Value.text(words));
    return row;
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.ofText("Table", 16));
    columns.add(Column.ofText("Files", 26));
    DataQualityFigures.ALL.forEach(figure -> columns.add(Column.of(figure)));
    columns.add(Column.ofText("Unknown columns", 24));
    columns.add(Column.ofText("Missing columns", 24));
    columns.add(Column.ofText("Headers not found", 40));
    columns.add(Column.ofText("What to do", 60));
    return columns;
  }

  private static List<Value> row(TableQuality table, DataQuality quality) {
    List<Value> row = new ArrayList<>();
    row.add(Value.text(table.table()));
    row.add(Value.text(String.join("\n", table.files())));
    row.addAll(table.isPresent() ? figures(table) : absent(table));
    row.add(Value.text(String.join("\n", table.unknownColumns())));
    row.add(Value.text(String.join("\n", table.missingColumns())));
    row.add(Value.text(String.join("\n", table.unfoundHeaders())));
    row.add(Value.text(advice(table, quality.unmetOf(table.table()))));
    return row;
  }

  private static List<Value> absent(TableQuality table) {
    return Collections.nCopies(
        DataQualityFigures.ALL.size(),
        new Value.NotMeasured("there is no `" + table.table() + "` export"));
  }

  private static List<Value> figures(TableQuality table) {
    return List.of(
        Value.count(table.read()),
        Value.count(table.kept()),
        Value.count(table.rejected()),
        shareRejected(table),
        Value.count(table.duplicates()),
        Value.count(table.droppedValues()),
        Value.count(table.orphans()),
        Value.count(table.contradictions()),
        Value.count(table.notYetHappened()));
  }

  private static Value shareRejected(TableQuality table) {
    return table.read() == 0
        ? new Value.NotMeasured("the export has no rows")
        : new Value.Quantity(
            (double) table.rejected() / (double) table.read(),
            DataQualityFigures.SHARE_REJECTED.unit());
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
