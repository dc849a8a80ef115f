package dev.hindsight.tables.quality;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.quality.CountedValue;
import dev.hindsight.findings.quality.DataQuality;
import dev.hindsight.findings.quality.NotRead;
import dev.hindsight.findings.quality.QualityFinding;
import dev.hindsight.findings.quality.TableQuality;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import java.util.List;
import java.util.stream.Stream;

/** Examples of what is wrong with the exports, each with the file and the line. */
public final class DataExamplesTable {

  private static final int MOST_NOT_READ = 20;

  private DataExamplesTable() {}

  private record Row(
      String what,
      String table,
      String file,
      Value line,
      String column,
      String value,
      String reason) {

    static Row of(TableQuality table, CountedValue value) {
      return new Row(
          value.kind().label(),
          table.table(),
          "",
          Value.EMPTY,
          value.column(),
          value.value(),
          DataExamplesTable.reason(value));
    }

    static Row of(QualityFinding finding) {
      return new Row(
          finding.kind().label(),
          finding.table(),
          finding.file(),
          finding.line() == 0 ? Value.EMPTY : Value.count(finding.line()),
          finding.column(),
          finding.value(),
          finding.reason());
    }

    static Row of(NotRead left) {
      return new Row("Not read", "", left.name(), Value.EMPTY, "", "", left.reason());
    }

    static Row nothing() {
      return new Row(
          "Nothing",
          "",
          "",
          Value.EMPTY,
          "",
          "",
          "Every row of every export could be used as it stands.");
    }
  }

  public static Table<?> of(Findings findings) {
    return new Table<>(
        "Data examples",
        "What is wrong with the exports, by example",
        "The first of every kind and reason, values that were not read as they stand, and files that"
            + " were not read. Line 1 is the header. All of them: data-quality/.",
        columns(),
        rows(findings.dataQuality()));
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.words("What", 18, Row::what),
        Column.words("Table", 16, Row::table),
        Column.words("File", 28, Row::file),
        new Column<>("Line", 10, Unit.COUNT, Row::line),
        Column.words("Column", 22, Row::column),
        Column.words("Value", 30, Row::value),
        Column.words("Reason", 60, Row::reason));
  }

  private static List<Row> rows(DataQuality quality) {
    List<Row> rows =
        Stream.concat(
                quality.tables().stream().flatMap(DataExamplesTable::rows),
                quality.notRead().stream().limit(MOST_NOT_READ).map(Row::of))
            .toList();
    return rows.isEmpty() ? List.of(Row.nothing()) : rows;
  }

  private static Stream<Row> rows(TableQuality table) {
    return Stream.concat(
        table.examples().stream().map(Row::of),
        table.values().stream().map(value -> Row.of(table, value)));
  }

  private static String reason(CountedValue value) {
    String rows = value.rows() == 1 ? "1 row" : Say.count(value.rows()) + " rows";
    return switch (value.kind()) {
      case ALL_OTHERS -> "Read as " + value.as() + ": " + rows;
      case BAD -> value.as() + ": " + rows;
      case MISSING, MARK -> rows;
    };
  }
}
