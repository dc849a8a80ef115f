package dev.hindsight.exports.sql;

import dev.hindsight.exports.formats.Cells;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The columns of a source, whose files may have them in any order: a header that is there again in
 * one file, whatever its case, gets a number.
 */
final class ColumnNames {

  private final Map<String, Integer> positions = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();

  /** Adds the headers of a file, and gives the column that each of its cells is in. */
  int[] add(List<String> headers) {
    List<String> numbered = numbered(headers);
    int[] columns = new int[numbered.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = column(numbered.get(i));
    }
    return columns;
  }

  /** Adds columns that no file has; where one is there already, that one is it. */
  void addIfMissing(List<String> headers) {
    headers.forEach(header -> column(Cells.header(header)));
  }

  private int column(String name) {
    return positions.computeIfAbsent(
        comparable(name),
        added -> {
          names.add(name);
          return names.size() - 1;
        });
  }

  /** The headers, each once: a second {@code Labels} is {@code Labels_2}. */
  static List<String> numbered(List<String> headers) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      String text = Cells.header(headers.get(i));
      texts.add(text.isEmpty() ? "column_" + (i + 1) : text);
    }
    Set<String> taken = new HashSet<>(Set.of(FileTable.FILE, FileTable.LINE));
    Set<String> there = new HashSet<>();
    texts.forEach(text -> there.add(comparable(text)));
    return texts.stream().map(text -> free(text, taken, there)).toList();
  }

  private static String free(String text, Set<String> taken, Set<String> there) {
    String name = text;
    for (int i = 2; !taken.add(comparable(name)); i++) {
      name = text + "_" + i;
      if (there.contains(comparable(name))) {
        taken.add(comparable(name));
      }
    }
    return name;
  }

  private static String comparable(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** All columns, in the order in which the files have them. */
  List<String> all() {
    return List.copyOf(names);
  }
}
