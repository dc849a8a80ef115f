package dev.hindsight;

import dev.hindsight.exports.ReadRequest;
import dev.hindsight.exports.ReadingPlan;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.ExportRow;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.rows.FileNames;
import dev.hindsight.exports.rows.JudgedRow;
import dev.hindsight.exports.rows.RowBytes;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The rows of exports that count, read and judged as a report reads them.
 *
 * @param rows the rows of each table, in the order of their files and lines
 * @param names the names of the files
 */
public record KeptRows(Map<Table, List<ExportRow>> rows, FileNames names) {

  public static KeptRows read(JavaSparkContext spark, ReadRequest request) {
    return read(spark, request, 3);
  }

  /** The same, with rows compared in so many partitions. */
  public static KeptRows read(JavaSparkContext spark, ReadRequest request, int partitions) {
    ReadingPlan plan = ReadingPlan.of(request, spark.hadoopConfiguration());
    List<byte[]> kept =
        plan.judged(spark, partitions).filter(JudgedRow::isKept).map(RowBytes::of).collect();
    return new KeptRows(
        kept.stream()
            .map(bytes -> RowBytes.read(ExportRow.class, bytes))
            .sorted(Comparator.comparing(ExportRow::place))
            .collect(Collectors.groupingBy(KeptRows::table)),
        plan.names());
  }

  private static Table table(ExportRow row) {
    return Contract.TABLES.stream()
        .filter(table -> table.type().isInstance(row))
        .findFirst()
        .orElseThrow();
  }

  public List<ExportRow> of(Table table) {
    return rows.getOrDefault(table, List.of());
  }

  public <R extends ExportRow> List<R> of(Table table, Class<R> type) {
    return of(table).stream().map(type::cast).toList();
  }

  /** What each row of a table has, column → value as it would stand in a file. */
  public List<Map<String, String>> cells(Table table) {
    return of(table).stream().map(row -> cells(table, row)).toList();
  }

  private static Map<String, String> cells(Table table, ExportRow row) {
    Object[] values = values(row);
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        cells.put(table.fields().get(i).name(), text(table.fields().get(i), values[i]));
      }
    }
    return cells;
  }

  /** The values of a row, in the contract's order. */
  public static Object[] values(ExportRow row) {
    return Arrays.stream(row.getClass().getRecordComponents())
        .skip(1)
        .map(component -> value(component, row))
        .toArray();
  }

  private static Object value(RecordComponent component, ExportRow row) {
    try {
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("Cannot read " + component, impossible);
    }
  }

  private static String text(Field field, Object value) {
    if (value instanceof Enum<?> word) {
      return field.vocabulary().get(word.ordinal());
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
