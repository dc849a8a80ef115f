package dev.hindsight;

import dev.hindsight.basis.ReportingCurrency;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.ExportRow;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.FxRate;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Moment;
import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.exports.rows.JudgedRow;
import dev.hindsight.exports.rows.RowCodec;
import dev.hindsight.history.Histories;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Exports written out in a test, a row such as {@code "deal_id=d1 outcome=won closed_at=2026-01-05
 * amount=100"}. A table has the columns that any of its rows names; one without rows is not there
 * unless {@link #present} says so.
 */
public final class WrittenExports {

  private final Map<Table, List<Map<String, String>>> tables = new HashMap<>();
  private final Map<Table, Set<String>> columns = new HashMap<>();

  /** Adds rows in the order of their lines, the first one on line 2. */
  public WrittenExports rows(Table table, String... written) {
    for (String row : written) {
      row(table, parsed(row));
    }
    return this;
  }

  /** Adds one row, column → value as it stands in a file. */
  public WrittenExports row(Table table, Map<String, String> values) {
    present(table);
    tables.get(table).add(new LinkedHashMap<>(values));
    columns.get(table).addAll(values.keySet());
    return this;
  }

  /** An export that is there, with further columns, though it may have no rows. */
  public WrittenExports present(Table table, String... named) {
    tables.computeIfAbsent(table, same -> new ArrayList<>());
    columns.computeIfAbsent(table, same -> new HashSet<>()).addAll(List.of(named));
    return this;
  }

  /** Takes an export away. */
  public WrittenExports without(Table table) {
    tables.remove(table);
    columns.remove(table);
    return this;
  }

  /** Takes columns out of an export. */
  public WrittenExports without(Table table, String... named) {
    columns.get(table).removeAll(List.of(named));
    tables.get(table).forEach(row -> List.of(named).forEach(row::remove));
    return this;
  }

  /** The rows of a table as they were written. */
  public List<Map<String, String>> written(Table table) {
    return tables.getOrDefault(table, List.of());
  }

  /** The columns that each table's export has. */
  public ExportedColumns columns() {
    return new ExportedColumns(
        columns.entrySet().stream()
            .collect(Collectors.toMap(table -> table.getKey().name(), Map.Entry::getValue)));
  }

  /** The rows of a table, typed. */
  public <R extends ExportRow> List<R> rows(Table table, Class<R> type) {
    return judged(table).stream()
        .map(row -> type.cast(RowCodec.of(table).row(row.place(), row.values())))
        .toList();
  }

  /** The histories that the rows make up, by the code that a report uses, without Spark. */
  public Histories histories() {
    return Histories.of(
        Contract.TABLES.stream().flatMap(table -> judged(table).stream()).toList(), columns());
  }

  /** What a review of these exports knows; exposure is 365 days, the landmark 7. */
  public ReviewBasis basis(ReviewPeriod period, String currency) {
    return new ReviewBasis(
        period,
        ReportingCurrency.of(currency, rows(FxRates.TABLE, FxRate.class)),
        columns(),
        365,
        7);
  }

  private List<JudgedRow> judged(Table table) {
    List<JudgedRow> rows = new ArrayList<>();
    for (Map<String, String> values : written(table)) {
      Object[] cells = new Object[table.fields().size()];
      for (int i = 0; i < cells.length; i++) {
        Field field = table.fields().get(i);
        cells[i] = RowCodec.of(table).typed(i, typed(field, values.get(field.name())));
      }
      rows.add(
          new JudgedRow(
              table,
              new Place(0, rows.size() + 2L),
              cells,
              JudgedRow.Status.KEPT,
              List.of(),
              List.of(),
              List.of()));
    }
    return rows;
  }

  private static Object typed(Field field, String value) {
    if (value == null) {
      return null;
    }
    return switch (field.type()) {
      case TEXT, VOCABULARY, CURRENCY, CHANGED -> value;
      case DATE -> LocalDate.parse(value);
      case MOMENT ->
          Moment.of(
              value.contains("T")
                  ? LocalDateTime.parse(value)
                  : LocalDate.parse(value).atStartOfDay());
      case MONEY, QUOTA -> new BigDecimal(value).setScale(4);
      case RATE -> new BigDecimal(value).setScale(8);
      case SHARE, DAYS -> Double.valueOf(value);
      case COUNT -> Long.valueOf(value);
      case YES_NO -> Boolean.valueOf(value);
    };
  }

  private static Map<String, String> parsed(String row) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String cell : row.split(" ", -1)) {
      String[] parts = cell.split("=", 2);
      values.put(parts[0], parts[1]);
    }
    return values;
  }
}
