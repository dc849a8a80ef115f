package dev.hindsight.exports.contract;

import java.io.Serializable;

/**
 * Where a row stands.
 *
 * @param file the position of its file among the files of its table, from 0
 * @param line the line of the file on which it starts, as a person sees it
 */
public record Place(int file, long line) implements Comparable<Place>, Serializable {

  @Override
  public int compareTo(Place other) {
    return file == other.file ? Long.compare(line, other.line) : Integer.compare(file, other.file);
  }
}
