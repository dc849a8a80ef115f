package dev.hindsight.exports.formats;

import java.io.Closeable;
import java.util.List;

/** The rows of one file, read as they are asked for. */
public interface RawRows extends Closeable {

  /**
   * The headers, as they stand in the file; empty where the file has nothing in it, not even a
   * header.
   */
  List<String> header();

  /**
   * The headers in the order of the cells of {@link #next}. In a format without a header line these
   * can be more than {@link #header}: columns that are looked for, and may come up later.
   */
  default List<String> layout() {
    return header();
  }

  /** The sheets of a workbook that are not read, in its order. */
  default List<UnreadSheet> unreadSheets() {
    return List.of();
  }

  /** The next row, or null after the last one. */
  RawRow next();
}
