package dev.hindsight.exports.profiling;

import dev.hindsight.exports.config.sources.FileForm;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.formats.Format;
import java.util.List;

/**
 * A file, or one sheet of a workbook, as far as it was looked at.
 *
 * @param name its name in the folder of exports
 * @param format how it is read
 * @param form how it is written; of a format without it, the contract's
 * @param rows how many rows were looked at
 * @param isWhole whether these are all rows
 * @param bytes how large it is
 * @param footers how the rows below the data begin that are none
 * @param columns its columns that have a header
 */
public record FileProfile(
    String name,
    Format format,
    FileForm form,
    int rows,
    boolean isWhole,
    long bytes,
    List<String> footers,
    List<ColumnProfile> columns) {

  public FileProfile {
    footers = List.copyOf(footers);
    columns = List.copyOf(columns);
  }

  /** Whether it is read as a table for its name alone. */
  public boolean isNamedAfter(Table table) {
    return form.sheet().isEmpty() && Format.isNamedAfter(table.name(), name);
  }

  /** Its name and sheet, as a person says them. */
  public String said() {
    return form.sheet().map(sheet -> name + ", sheet \"" + sheet + "\"").orElse(name);
  }

  /** The headers. */
  public List<String> headers() {
    return columns.stream().map(ColumnProfile::header).toList();
  }
}
