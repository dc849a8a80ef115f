package dev.hindsight.exports.config;

import java.io.Serializable;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A query that a table is made of, and where it stands.
 *
 * @param text in Spark's SQL
 * @param file the file of the configuration, as people say it
 * @param path its key, such as {@code exports.decisions.sql}
 * @param lines position in the text → the line of the file that begins there, up to the next
 */
public record Query(String text, String file, String path, SortedMap<Integer, Integer> lines)
    implements Serializable {

  public Query {
    lines = new TreeMap<>(lines);
  }

  /** Where it stands, the same on every machine: the file's own name, and the line. */
  public String place() {
    return file.replaceFirst(".*[/\\\\]", "") + ":" + line(0);
  }

  /** The line of the file that a position in the text is on. */
  public int line(int position) {
    return lines.get(lines.headMap(Math.max(0, position) + 1).lastKey());
  }
}
