package dev.hindsight.exports;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A second file whose columns are added to an export's rows, held in memory.
 *
 * @param header its headers
 * @param rows its cells by key
 */
record JoinedFile(List<String> header, Map<String, List<String>> rows) implements Serializable {

  /** The most rows that such a file may have. */
  static final int MOST_ROWS = 500_000;

  JoinedFile {
    header = List.copyOf(header);
  }

  /** Reads a second file to its end. */
  static JoinedFile read(RawRows source, ExportFile file, TableMapping.Join join) {
    List<String> header = source.header();
    int key = position(header, file, join);
    Map<String, List<String>> rows = new HashMap<>();
    Map<String, Long> lines = new HashMap<>();
    for (RawRow row = source.next(); row != null; row = source.next()) {
      add(row, key, header.size(), file, join, rows, lines);
    }
    return new JoinedFile(header, rows);
  }

  private static int position(List<String> header, ExportFile file, TableMapping.Join join) {
    for (int i = 0; i < header.size(); i++) {
      if (Cells.comparable(header.get(i)).equals(Cells.comparable(join.equals()))) {
        return i;
      }
    }
    throw file.cannotRead(
        "it is joined on its column \""
            + join.equals()
            + "\", which it does not have. It has: "
            + String.join(", ", header));
  }

  private static void add(
      RawRow row,
      int key,
      int width,
      ExportFile file,
      TableMapping.Join join,
      Map<String, List<String>> rows,
      Map<String, Long> lines) {
    if (row.isBroken() || row.cells().size() != width) {
      throw file.cannotRead("line " + row.line() + " does not fit its header; put it right");
    }
    String value = Cells.trimmed(row.cells().get(key));
    Long other = lines.putIfAbsent(value, row.line());
    if (other != null) {
      throw file.cannotRead(
          "lines %d and %d both have \"%s\" in \"%s\", so nobody can know which one is meant"
              .formatted(other, row.line(), value, join.equals()));
    }
    rows.put(value, row.cells());
    if (rows.size() > MOST_ROWS) {
      throw file.cannotRead("a joined file can have " + MOST_ROWS + " rows, and it has more");
    }
  }
}
