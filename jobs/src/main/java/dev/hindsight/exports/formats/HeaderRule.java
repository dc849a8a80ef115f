package dev.hindsight.exports.formats;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tells which row of a file has its headers: exports for people have a title above them.
 *
 * @param needed the headers that have to be there; of each set one, as {@link Cells#comparable} has
 *     them
 */
public record HeaderRule(List<Set<String>> needed) implements Serializable {

  /** The most rows above a header. */
  public static final int MOST_ABOVE = 100;

  /** Whatever stands in the first row. */
  public static final HeaderRule FIRST_ROW = new HeaderRule(List.of());

  public HeaderRule {
    needed = List.copyOf(needed);
  }

  /** The first row that has these headers. */
  public static HeaderRule having(List<String> headers) {
    return new HeaderRule(headers.stream().map(Cells::comparable).map(Set::of).toList());
  }

  /** The same for a file to whose headers the names of its folders are added. */
  HeaderRule besides(List<FolderColumn> columns) {
    List<String> added = columns.stream().map(FolderColumn::header).map(Cells::comparable).toList();
    return new HeaderRule(
        needed.stream().filter(any -> added.stream().noneMatch(any::contains)).toList());
  }

  /**
   * The first row that has all headers; where none has, that with most of them, or the first.
   *
   * @param rows gives the next row; null after the last one
   * @return null where there are no rows
   */
  RawRow find(Supplier<RawRow> rows) {
    RawRow best = rows.get();
    long most = best == null ? 0 : found(best);
    RawRow row = best;
    for (int i = 0; i < MOST_ABOVE && row != null && most < needed.size(); i++) {
      row = rows.get();
      if (row != null && found(row) > most) {
        best = row;
        most = found(row);
      }
    }
    return best;
  }

  /** Whether a row has all headers. */
  boolean isMetBy(RawRow row) {
    return found(row) == needed.size();
  }

  private long found(RawRow row) {
    Set<String> headers =
        row.cells().stream().map(Cells::comparable).collect(Collectors.toCollection(HashSet::new));
    return needed.stream().filter(any -> any.stream().anyMatch(headers::contains)).count();
  }
}
