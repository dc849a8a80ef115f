package dev.hindsight.exports.config.sources;

import java.io.Serializable;
import java.util.Optional;

/**
 * How a file of an export is written.
 *
 * @param delimiter between the cells of a CSV, unless its first line says another one
 * @param encoding of a text file: the name of a charset that Java has
 * @param sheetName the sheet of a workbook; null: the first visible one
 * @param headerRow the row that the headers are in, as a person counts rows; 0: the first one that
 *     has all headers that have to be there
 */
public record FileForm(char delimiter, String encoding, String sheetName, int headerRow)
    implements Serializable {

  /** As the contract has it. */
  public static final FileForm CONTRACT = new FileForm(',', "UTF-8", null, 0);

  /** The sheet of a workbook, where one is named. */
  public Optional<String> sheet() {
    return Optional.ofNullable(sheetName);
  }
}
