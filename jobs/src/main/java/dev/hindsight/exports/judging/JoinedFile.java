package dev.hindsight.exports.judging;

import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.RawRow;
import dev.hindsight.exports.formats.RawRows;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A second file whose columns are added to an export's rows, held in memory.
 *
 * @param file its name relative to the folder of exports
 * @param header its headers
 * @param rows its cells by key
 */
public record JoinedFile(String file, List<String> header, Map<String, List<String>> rows)
    implements Serializable {

  /** The most rows that such a file may have. */
  static final int MOST_ROWS = 500_000;

  public JoinedFile {
    header = List.copyOf(header);
  }

  /** Reads a second file to its end. */
  public static JoinedFile read(RawRows source, ExportFile file, TableMapping.Join join) {
    JoinedFile joined = new JoinedFile(file.name(), source.header(), new HashMap<>());
    int key = position(joined.header(), file, join);
    Map<String, Long> lines = new HashMap<>();
    for (RawRow row = source.next(); row != null; row = source.next()) {
      if (!row.isFooter()) {
        add(row, key, source, file, joined, lines);
      }
    }
    return joined;
  }

  /** The cells of a key; none of them is there where the file does not have the key. */
  List<String> cells(String key) {
    return rows.getOrDefault(key, Collections.nCopies(header.size(), null));
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
      RawRows source,
      ExportFile file,
      JoinedFile into,
      Map<String, Long> lines) {
    if (row.isBroken() || row.cells().size() != source.layout().size()) {
      throw file.cannotRead("line " + row.line() + " does not fit its header; put it right");
    }
    String value = Cells.trimmed(row.cells().get(key));
    if (value.isEmpty()) {
      return;
    }
    // The value may be the name of a person, so it is not in the message.
    Long other = lines.putIfAbsent(value, row.line());
    if (other != null) {
      throw file.cannotRead(
          "lines %d and %d have the same value in \"%s\", so nobody can know which one is meant. Remove one."
              .formatted(other, row.line(), into.header().get(key)));
    }
    into.rows().put(value, new ArrayList<>(row.cells().subList(0, into.header().size())));
    if (into.rows().size() > MOST_ROWS) {
      throw file.cannotRead(
          "it is joined, and has more than the " + MOST_ROWS + " rows it can have");
    }
  }
}
