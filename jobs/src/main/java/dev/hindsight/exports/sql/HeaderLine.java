package dev.hindsight.exports.sql;

import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.formats.HeaderRule;
import dev.hindsight.exports.formats.RawRow;
import dev.hindsight.exports.formats.RawRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for the headers of a file of which nobody knows them: exports for people have a title above
 * them. They are the first row that is as full as any of the usual width; its first cell does not
 * count, which is empty above a column of row numbers.
 */
final class HeaderLine {

  private HeaderLine() {}

  /** The line of the headers, where it is not the first row. */
  static Optional<Integer> of(RawRows rows) {
    List<List<String>> looked = new ArrayList<>(List.of(rows.header()));
    List<Long> lines = new ArrayList<>(List.of(0L));
    RawRow row = rows.next();
    while (row != null && looked.size() < HeaderRule.MOST_ABOVE) {
      if (!row.isBroken() && !row.isFooter()) {
        looked.add(row.cells());
        lines.add(row.line());
      }
      row = rows.next();
    }
    int best = fullest(looked);
    return best == 0 ? Optional.empty() : Optional.of(Math.toIntExact(lines.get(best)));
  }

  private static int fullest(List<List<String>> rows) {
    int width = usualWidth(rows);
    long most =
        rows.stream()
            .filter(cells -> cells.size() == width)
            .mapToLong(HeaderLine::filled)
            .max()
            .orElse(0);
    return IntStream.range(0, rows.size())
        .filter(row -> filled(rows.get(row)) >= most)
        .findFirst()
        .orElse(0);
  }

  private static long filled(List<String> cells) {
    return cells.stream().skip(1).filter(cell -> !Cells.trimmed(cell).isEmpty()).count();
  }

  /** The width that most rows have; of several the largest. */
  private static int usualWidth(List<List<String>> rows) {
    Map<Integer, Integer> counts = new HashMap<>();
    rows.forEach(cells -> counts.merge(cells.size(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
