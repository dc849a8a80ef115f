package dev.hindsight.exports.profiling;

import dev.hindsight.exports.contract.Table;
import java.util.List;
import java.util.OptionalLong;

/**
 * A table as far as it was looked at: a file, one sheet of a workbook, or a table of a database.
 *
 * @param origin where it is
 * @param rows how many rows were looked at
 * @param all how many rows it has; empty where nobody counted them
 * @param bytes about how large it is
 * @param columns its columns that have a header
 */
public record TableProfile(
    Origin origin, int rows, OptionalLong all, long bytes, List<ColumnProfile> columns) {

  public TableProfile {
    columns = List.copyOf(columns);
  }

  /** Whether all of its rows were looked at. */
  public boolean isWhole() {
    return all.isPresent() && all.getAsLong() == rows;
  }

  /** Whether it is read as a table of the contract for its name alone. */
  public boolean isNamedAfter(Table table) {
    return origin.isNamedAfter(table);
  }

  /** Its name, without what it lies in. */
  public String name() {
    return origin.name();
  }

  /** Its name and where it is, as a person says them. */
  public String said() {
    return origin.said();
  }

  /** The headers. */
  public List<String> headers() {
    return columns.stream().map(ColumnProfile::header).toList();
  }
}
