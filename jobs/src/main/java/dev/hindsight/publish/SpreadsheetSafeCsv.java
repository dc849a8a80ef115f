package dev.hindsight.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A CSV file that people open in a spreadsheet. What a spreadsheet would run as a formula gets an
 * apostrophe in front (OWASP, CSV Injection).
 */
public final class SpreadsheetSafeCsv {

  /** The last four are what Japanese and Chinese keyboards write; a spreadsheet runs them too. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private SpreadsheetSafeCsv() {}

  /** Writes a header and rows, one after the other. */
  public static void write(Path file, List<String> header, Stream<List<String>> rows)
      throws IOException {
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(Files.newBufferedWriter(file))) {
      csv.writeRecord(header);
      for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); ) {
        csv.writeRecord(each.next().stream().map(SpreadsheetSafeCsv::cell).toList());
      }
    }
  }

  static String cell(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
