package dev.hindsight.exports.judging;

import java.io.Serializable;
import java.util.List;

/**
 * Where the columns of the contract stand in one file.
 *
 * @param width how many cells a row has
 * @param positions for each field of the table the position of its cell, counting on through the
 *     columns of joined files; {@link #ABSENT} or {@link #CONSTANT} where it has none
 * @param joinedOn for each joined file the position of the cell that it is looked up by
 * @param headers the file's headers, or the headers that are looked for where it has no header line
 */
public record ColumnPlan(
    int width, List<Integer> positions, List<Integer> joinedOn, List<String> headers)
    implements Serializable {

  public static final int ABSENT = -1;
  public static final int CONSTANT = -2;

  public ColumnPlan {
    positions = List.copyOf(positions);
    joinedOn = List.copyOf(joinedOn);
    headers = List.copyOf(headers);
  }
}
