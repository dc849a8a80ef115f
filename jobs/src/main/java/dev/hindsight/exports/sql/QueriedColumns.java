package dev.hindsight.exports.sql;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;

/**
 * Where the columns of a result stand in its rows.
 *
 * @param cells those of the table, by their positions
 * @param file that with the name of a row's file; -1: there is none
 * @param line that with the line of a row; -1: there is none
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record QueriedColumns(int[] cells, int file, int line) implements Serializable {

  /** The columns of these names. */
  static QueriedColumns of(String[] names) {
    List<String> all = Arrays.stream(names).map(name -> name.toLowerCase(Locale.ROOT)).toList();
    return new QueriedColumns(
        IntStream.range(0, names.length).filter(i -> !isPlace(names[i])).toArray(),
        all.indexOf(FileTable.FILE),
        all.indexOf(FileTable.LINE));
  }

  /** Whether a column tells where a row is from. */
  static boolean isPlace(String name) {
    return name.equalsIgnoreCase(FileTable.FILE) || name.equalsIgnoreCase(FileTable.LINE);
  }

  /** The name of a row's file; null where it has none. */
  String file(Row row) {
    return file < 0 || !(row.get(file) instanceof String name) ? null : name;
  }

  /** The line of a row; 0 where it has none. */
  long line(Row row) {
    return line < 0 || !(row.get(line) instanceof Number number) ? 0 : number.longValue();
  }
}
