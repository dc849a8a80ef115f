package dev.hindsight.exports.rows;

import dev.hindsight.exports.contract.Table;
import java.io.Serializable;

/** The names of files, as people and messages say them. */
@FunctionalInterface
public interface FileNames extends Serializable {

  /**
   * The name of a file, relative to the folder of exports.
   *
   * @param file its position among the files of its table, from 0
   */
  String name(Table table, int file);
}
