package dev.hindsight.exports.profiling;

import dev.hindsight.exports.config.sources.FileForm;
import dev.hindsight.exports.config.sources.FileSource;
import dev.hindsight.exports.config.sources.IfMissing;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.FileOpener;
import dev.hindsight.exports.formats.HeaderRule;
import dev.hindsight.exports.formats.RawRow;
import dev.hindsight.exports.formats.RawRows;
import dev.hindsight.exports.formats.Source;
import dev.hindsight.exports.formats.UnreadSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows of a file, read in one form.
 *
 * @param header its first row with anything in it, or its headers in a format without such a row
 * @param rows the rows below that
 * @param isWhole whether these are all rows
 * @param sheets the other sheets of the workbook
 */
record ReadSample(
    List<String> header, List<RawRow> rows, boolean isWhole, List<UnreadSheet> sheets) {

  private static final int MOST_ROWS = 100_000;

  /**
   * Reads a file in a form.
   *
   * @param characters about how many characters are read at most
   * @throws dev.hindsight.exports.contract.InputException where it cannot be read so
   */
  static ReadSample of(FileOpener opener, ExportFile file, FileForm form, int characters) {
    Source source =
        Source.queried(
            file,
            "",
            new FileSource(file.name(), IfMissing.REFUSED, form, List.of(), List.of(), List.of()),
            HeaderRule.FIRST_ROW);
    try (RawRows rows = opener.sample(source, characters)) {
      List<RawRow> read = new ArrayList<>();
      boolean cut = FileOpener.isCut(file, characters);
      long left = cut ? Long.MAX_VALUE : characters;
      RawRow row = rows.next();
      while (row != null && left > 0 && (cut || read.size() < MOST_ROWS)) {
        read.add(row);
        left -= length(row);
        row = rows.next();
      }
      return new ReadSample(rows.layout(), read, row == null && !cut, rows.unreadSheets());
    } catch (IOException failed) {
      throw file.unreadable(failed);
    }
  }

  private static long length(RawRow row) {
    return 1 + row.cells().stream().mapToLong(cell -> cell == null ? 1 : cell.length() + 1).sum();
  }

  /** How many cells most rows have. */
  int width() {
    Map<Integer, Integer> widths = new TreeMap<>(Collections.reverseOrder());
    widths.merge(header.size(), 1, Integer::sum);
    rows.forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
    return Collections.max(widths.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  /** The share of the rows that have as many cells as most. */
  double regularity() {
    int width = width();
    long regular = rows.stream().filter(row -> row.cells().size() == width).count();
    return (regular + (header.size() == width ? 1 : 0)) / (rows.size() + 1.0);
  }

  /** Whether a character stands in it that no text has. */
  boolean hasNulls() {
    return header.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)
        || rows.stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> cell != null && cell.indexOf('\0') >= 0);
  }

  /** In how many cells something stands. */
  static long filled(List<String> cells) {
    return cells.stream().filter(cell -> !Cells.trimmed(cell).isEmpty()).count();
  }
}
