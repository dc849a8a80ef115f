package dev.hindsight.exports.judging;

import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.RawRow;
import dev.hindsight.exports.formats.RawRows;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A second file whose columns are added to an export's rows, held in memory.
 *
 * @param file its name relative to the folder of exports
 * @param join how it is joined
 * @param header its headers, by the cells of its rows; empty where a cell turned out to have none
 * @param rows its rows by key
 */
public record JoinedFile(
    String file, TableMapping.Join join, List<String> header, Map<String, RawRow> rows)
    implements Serializable {

  /** The most rows that such a file may have. */
  static final int MOST_ROWS = 500_000;

  public JoinedFile {
    header = List.copyOf(header);
  }

  /** Reads a second file to its end. */
  public static JoinedFile read(RawRows source, ExportFile file, TableMapping.Join join) {
    JoinedFile joined = new JoinedFile(file.name(), join, source.layout(), new HashMap<>());
    int key = position(joined.header(), file, join);
    Map<String, Long> lines = new HashMap<>();
    Set<String> found = new LinkedHashSet<>(source.header());
    boolean empty = true;
    for (RawRow row = source.next(); row != null; row = source.next()) {
      empty = false;
      found.addAll(row.headers());
      if (!row.isFooter()) {
        add(row, key, file, joined, lines);
      }
    }
    if (!empty) {
      position(List.copyOf(found), file, join);
    }
    return joined.having(found);
  }

  /** A value as it is looked up: what looks the same is the same. */
  static String key(String value) {
    return Cells.unified(value);
  }

  /** A format without a header line has its headers only once all of its rows are read. */
  private JoinedFile having(Set<String> found) {
    Set<String> there = found.stream().map(Cells::comparable).collect(Collectors.toSet());
    List<String> all =
        header.stream().map(each -> there.contains(Cells.comparable(each)) ? each : "").toList();
    return new JoinedFile(file, join, all, rows);
  }

  /** The row of a key; none of its cells is there where the file does not have the key. */
  RawRow row(String key) {
    RawRow row = rows.get(key);
    return row == null ? RawRow.of(0, Collections.nCopies(header.size(), null)) : row;
  }

  private static int position(List<String> header, ExportFile file, TableMapping.Join join) {
    String wanted = Cells.comparable(join.equals());
    List<Integer> found =
        IntStream.range(0, header.size())
            .filter(i -> Cells.comparable(header.get(i)).equals(wanted))
            .boxed()
            .toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    throw file.cannotRead(
        "it is joined on its column \"%s\", which it %s. It has: %s"
            .formatted(
                join.equals(),
                found.isEmpty() ? "does not have" : "has " + found.size() + " times",
                String.join(", ", header.stream().map(Cells::header).toList())));
  }

  private static void add(
      RawRow row, int key, ExportFile file, JoinedFile into, Map<String, Long> lines) {
    if (row.isBroken() || row.cells().size() != into.header().size()) {
      throw file.cannotRead("line " + row.line() + " does not fit its header; put it right");
    }
    String value = key(row.cells().get(key));
    if (value.isEmpty()) {
      return;
    }
    // The value may be the name of a person, so it is not in the message.
    Long other = lines.putIfAbsent(value, row.line());
    if (other != null) {
      throw file.cannotRead(
          "lines %s and %s have the same value in \"%s\", so nobody can know which one is meant. Remove one."
              .formatted(other, row.line(), into.header().get(key)));
    }
    into.rows().put(value, row);
    if (into.rows().size() > MOST_ROWS) {
      throw file.cannotRead(
          "it is joined, and has more than the " + MOST_ROWS + " rows it can have");
    }
  }
}
