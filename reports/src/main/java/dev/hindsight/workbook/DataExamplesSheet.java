package dev.hindsight.workbook;

import dev.hindsight.findings.CountedValue;
import dev.hindsight.findings.DataQuality;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.NotRead;
import dev.hindsight.findings.QualityFinding;
import dev.hindsight.findings.TableQuality;
import dev.hindsight.findings.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Examples of what is wrong with the exports, each with the file and the line. */
final class DataExamplesSheet {

  private static final int MOST_NOT_READ = 20;

  private static final List<Column> COLUMNS =
      List.of(
          Column.ofText("What", 18),
          Column.ofText("Table", 16),
          Column.ofText("File", 28),
          new Column("Line", 10, Unit.COUNT),
          Column.ofText("Column", 22),
          Column.ofText("Value", 30),
          Column.ofText("Reason", 60));

  private DataExamplesSheet() {}

  static Table of(Findings findings) {
    return new Table(
        "Data examples",
        "What is wrong with the exports, by example",
        "The first of every kind and reason, values that were not read as they stand, and files that"
            + " were not read. Line 1 is the header. All of them: data-quality/.",
        COLUMNS,
        rows(findings));
  }

  private static List<List<Value>> rows(Findings findings) {
    DataQuality quality = findings.dataQuality();
    List<List<Value>> rows =
        Stream.concat(
                quality.tables().stream().flatMap(DataExamplesSheet::rows),
                quality.notRead().stream().limit(MOST_NOT_READ).map(DataExamplesSheet::row))
            .toList();
    return rows.isEmpty() ? List.of(nothing()) : rows;
  }

  private static Stream<List<Value>> rows(TableQuality table) {
    return Stream.concat(
        table.examples().stream().map(DataExamplesSheet::row),
        table.values().stream().map(value -> row(table, value)));
  }

  private static List<Value> row(TableQuality table, CountedValue value) {
    return List.of(
        Value.text(value.kind().label()),
        Value.text(table.table()),
        Value.EMPTY,
        Value.EMPTY,
        Value.text(value.column()),
        Value.text(value.value()),
        Value.text(reason(value)));
  }

  private static String reason(CountedValue value) {
    String rows = value.rows() == 1 ? "1 row" : Unit.COUNT.say((double) value.rows()) + " rows";
    return switch (value.kind()) {
      case ALL_OTHERS -> "Read as " + value.as() + ": " + rows;
      case BAD -> value.as() + ": " + rows;
      case MISSING, MARK -> rows;
    };
  }

  private static List<Value> row(QualityFinding finding) {
    return List.of(
        Value.text(finding.kind().label()),
        Value.text(finding.table()),
        Value.text(finding.file()),
        Value.count(finding.line()),
        Value.text(finding.column()),
        Value.text(finding.value()),
        Value.text(finding.reason()));
  }

  private static List<Value> row(NotRead left) {
    return List.of(
        Value.text("Not read"),
        Value.EMPTY,
        Value.text(left.name()),
        Value.EMPTY,
        Value.EMPTY,
        Value.EMPTY,
        Value.text(left.reason()));
  }

  private static List<Value> nothing() {
    List<Value> row = new ArrayList<>(List.of(Value.text("Nothing")));
    row.addAll(Collections.nCopies(COLUMNS.size() - 2, Value.EMPTY));
    row.add(Value.text("Every row of every export could be used as it stands."));
    return row;
  }
}
