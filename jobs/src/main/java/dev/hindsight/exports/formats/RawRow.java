package dev.hindsight.exports.formats;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A row as it stands in a file.
 *
 * @param line the line on which it starts, as a person sees it
 * @param cells its cells, null where a cell is not there; of a row that is broken, none
 * @param typed the cells that the file itself gives a type, so that their text is in the contract's
 *     form whatever the mapping says
 * @param bad by the position of a cell that holds no single value, what is wrong with it
 * @param broken why the row cannot be read; null where it can
 * @param footer why it is taken for a footer; null where it is none
 * @param headers headers that this row is the first of its file to have, in a format without a
 *     header line
 */
public record RawRow(
    long line,
    List<String> cells,
    BitSet typed,
    Map<Integer, String> bad,
    String broken,
    String footer,
    List<String> headers)
    implements Serializable {

  private static final BitSet NONE = new BitSet(0);

  /** A row that can be read. */
  public RawRow(
      long line, List<String> cells, BitSet typed, Map<Integer, String> bad, List<String> headers) {
    this(line, cells, typed, bad, null, null, headers);
  }

  /** A row of text. */
  public static RawRow of(long line, List<String> cells) {
    return new RawRow(line, cells, NONE, Map.of(), List.of());
  }

  /** A row that cannot be read. */
  public static RawRow broken(long line, String why) {
    return new RawRow(line, List.of(), NONE, Map.of(), why, null, List.of());
  }

  /** The same row with other cells. */
  RawRow withCells(List<String> others) {
    return new RawRow(line, others, typed, bad, broken, footer, headers);
  }

  /** Says that it has more or fewer cells than it should. */
  public String misfit(int width) {
    return "Has %s cells where the header has %s".formatted(cells.size(), width);
  }

  /** The same row, taken for a footer. */
  RawRow asFooter(String why) {
    return new RawRow(line, cells, typed, bad, broken, why, headers);
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

  /** What is wrong with a cell that holds no single value; null where nothing is. */
  public String problem(int cell) {
    return bad.isEmpty() ? null : bad.get(cell);
  }

  /** Whether nothing stands in it. */
  boolean isBlank() {
    return !isBroken() && filled(1) == 0;
  }

  /** In how many cells something stands, counted up to a limit. */
  int filled(int limit) {
    int filled = 0;
    for (int i = 0; i < cells.size() && filled < limit; i++) {
      filled += Cells.isBlank(cells.get(i)) && problem(i) == null ? 0 : 1;
    }
    return filled;
  }
}
