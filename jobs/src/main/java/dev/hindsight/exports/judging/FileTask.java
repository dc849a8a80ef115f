package dev.hindsight.exports.judging;

import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.Source;
import java.io.Serializable;

/**
 * The reading of one file.
 *
 * @param table the name of the table that it holds
 * @param source the file, and how it is written
 * @param number its position among the files of the table, from 0
 * @param plan where the columns stand in it
 * @param rules what its values are read by
 */
public record FileTask(String table, Source source, int number, ColumnPlan plan, ParsingRules rules)
    implements Serializable {

  public ExportFile file() {
    return source.file();
  }
}
