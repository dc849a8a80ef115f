package dev.hindsight.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A CSV file that people open in a spreadsheet. What a spreadsheet would run as a formula gets an
 * apostrophe in front (OWASP, CSV Injection); a negative number is a number.
 */
public final class SpreadsheetSafeCsv implements AutoCloseable {

  /** The last four are what Japanese and Chinese keyboards write; a spreadsheet runs them too. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private static final Pattern NEGATIVE = Pattern.compile("-[0-9]+(\\.[0-9]+)?");

  private final CsvWriter csv;

  private SpreadsheetSafeCsv(Writer to) {
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(to);
  }

  /** Starts a file in UTF-8 with its header. */
  public static SpreadsheetSafeCsv create(Path file, List<String> header) throws IOException {
    SpreadsheetSafeCsv csv = new SpreadsheetSafeCsv(Files.newBufferedWriter(file));
    csv.csv.writeRecord(header);
    return csv;
  }

  /** A part of a file in UTF-8, without a header. */
  public static byte[] block(Iterator<List<String>> rows) {
    StringWriter block = new StringWriter();
    SpreadsheetSafeCsv csv = new SpreadsheetSafeCsv(block);
    rows.forEachRemaining(csv::add);
    return block.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Adds a row. */
  public void add(List<String> cells) {
    csv.writeRecord(cells.stream().map(SpreadsheetSafeCsv::cell).toList());
  }

  static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula && !NEGATIVE.matcher(text).matches() ? "'" + text : text;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
