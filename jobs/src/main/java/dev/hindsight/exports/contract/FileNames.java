package dev.hindsight.exports.contract;

import java.io.Serializable;

/** What the files of a table are called, which rows name by their position. */
@FunctionalInterface
public interface FileNames extends Serializable {

  /**
   * The name of a file, relative to the folder of exports.
   *
   * @param file its position among the files of its table, as in {@link Place#file}
   */
  String name(Table table, int file);
}
