package dev.hindsight.exports.formats;

import java.util.BitSet;
import java.util.List;

/**
 * A row as it stands in a file.
 *
 * @param line the line on which it starts, as a person sees it
 * @param cells its cells, null where a cell is not there; of a row that is broken, none
 * @param typed the cells that the file itself gives a type, so that their text is in the contract's
 *     form whatever the mapping says
 * @param broken why the row cannot be read; null where it can
 * @param footer what the row begins with, where that makes it a footer; null where it is none
 * @param headers headers that this row is the first of its file to have, in a format without a
 *     header line
 */
public record RawRow(
    long line,
    List<String> cells,
    BitSet typed,
    String broken,
    String footer,
    List<String> headers) {

  private static final BitSet NONE = new BitSet(0);

  /** A row that can be read. */
  RawRow(long line, List<String> cells, BitSet typed, List<String> headers) {
    this(line, cells, typed, null, null, headers);
  }

  /** A row of text. */
  static RawRow of(long line, List<String> cells) {
    return new RawRow(line, cells, NONE, List.of());
  }

  /** A row that cannot be read. */
  static RawRow broken(long line, String why) {
    return new RawRow(line, List.of(), NONE, why, null, List.of());
  }

  /** The same row, taken for a footer. */
  RawRow asFooter(String beginning) {
    return new RawRow(line, cells, typed, broken, beginning, headers);
  }

  public boolean isBroken() {
    return broken != null;
  }

  public boolean isFooter() {
    return footer != null;
  }

  public boolean isTyped(int cell) {
    return typed.get(cell);
  }

  /** Whether nothing stands in it. */
  boolean isBlank() {
    return !isBroken() && cells.stream().allMatch(cell -> cell == null || cell.isBlank());
  }
}
