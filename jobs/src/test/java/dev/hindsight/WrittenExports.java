package dev.hindsight;

import dev.hindsight.exports.Contract;
import dev.hindsight.exports.Exports;
import dev.hindsight.exports.Field;
import dev.hindsight.exports.Table;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

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

  public Exports exports(SparkSession spark) {
    Map<Table, Dataset<Row>> rows =
        Contract.TABLES.stream()
            .collect(
                Collectors.toMap(
                    table -> table, table -> spark.createDataFrame(typed(table), table.schema())));
    return new Exports(rows, columns);
  }

  private List<Row> typed(Table table) {
    List<Row> rows = new ArrayList<>();
    for (Map<String, String> values : written(table)) {
      List<Object> cells = new ArrayList<>();
      table.fields().forEach(field -> cells.add(typed(field, values.get(field.name()))));
      cells.add(table.name() + ".csv");
      cells.add(rows.size() + 2L);
      rows.add(RowFactory.create(cells.toArray()));
    }
    return rows;
  }

  private static Object typed(Field field, String value) {
    if (value == null) {
      return null;
    }
    return switch (field.type()) {
      case TEXT, VOCABULARY, CURRENCY -> value;
      case DATE -> Date.valueOf(LocalDate.parse(value));
      case MONEY, QUOTA, RATE -> new BigDecimal(value);
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
