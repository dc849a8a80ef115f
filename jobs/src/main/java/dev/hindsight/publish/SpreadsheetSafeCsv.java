package dev.hindsight.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A CSV file that people open in a spreadsheet. What a spreadsheet would run as a formula gets an
 * apostrophe in front (OWASP, CSV Injection); a negative number is a number.
 */
public final class SpreadsheetSafeCsv {

  /** The last four are what Japanese and Chinese keyboards write; a spreadsheet runs them too. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final Pattern NEGATIVE = Pattern.compile("-[0-9]+(\\.[0-9]+)?");

  private SpreadsheetSafeCsv() {}

  /**
   * How a file begins: its header behind a byte-order mark, without which Excel takes UTF-8 for the
   * machine's code page.
   */
  public static byte[] head(List<String> header) {
    return (BYTE_ORDER_MARK + text(List.of(header).iterator())).getBytes(StandardCharsets.UTF_8);
  }

  /** Some rows of a file, in UTF-8. */
  public static byte[] block(Iterator<List<String>> rows) {
    return text(rows).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Iterator<List<String>> rows) {
    StringWriter block = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(block)) {
      rows.forEachRemaining(
          cells -> csv.writeRecord(cells.stream().map(SpreadsheetSafeCsv::cell).toList()));
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return block.toString();
  }

  static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula && !NEGATIVE.matcher(text).matches() ? "'" + text : text;
  }
}
