package dev.hindsight.exports.contract;

import java.io.Serializable;

/**
 * Where a row stands.
 *
 * @param file the position of its file among the files of its table, from 0
 * @param line the line of the file on which it starts, as a person sees it; of a row that stands on
 *     none, such as one of a query, a number below 0 that tells it from others
 */
public record Place(int file, long line) implements Comparable<Place>, Serializable {

  /** Whether the row stands on a line of a file. */
  public boolean hasLine() {
    return line >= 0;
  }

  /** The line as it is told; 0 where there is none. */
  public long saidLine() {
    return Math.max(0, line);
  }

  @Override
  public int compareTo(Place other) {
    return file == other.file ? Long.compare(line, other.line) : Integer.compare(file, other.file);
  }
}
