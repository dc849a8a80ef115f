package dev.hindsight.exports.formats;

import dev.hindsight.exports.contract.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/**
 * The rows of the first sheet of an Excel workbook, with the row numbers that Excel shows. The
 * sheet is read as it is asked for; only its distinct texts are held. The first row with anything
 * in it is the header, and rows with nothing in them are none.
 */
final class XlsxRows implements RawRows {

  private final ExportFile file;
  private final Path copy;
  private final OPCPackage workbook;
  private final SheetCells cells;
  private final List<String> header;

  /**
   * The rows of a workbook.
   *
   * @param stream the workbook; it is copied to a temporary file, since its parts lie in any order
   */
  XlsxRows(InputStream stream, ExportFile file) throws IOException {
    this.file = file;
    this.copy = Files.createTempFile("hindsight-", ".xlsx");
    OPCPackage opened = null;
    try (stream) {
      Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
      opened = OPCPackage.open(copy.toFile(), PackageAccess.READ);
      this.workbook = opened;
      this.cells = firstSheet();
      RawRow first = guarded(this::nextRow);
      this.header = first == null ? List.of() : texts(first);
    } catch (OpenXML4JException
        | SAXException
        | XMLStreamException
        | RuntimeException
        | IOException failed) {
      if (opened != null) {
        opened.revert();
      }
      Files.deleteIfExists(copy);
      throw refused(failed);
    }
  }

  private static List<String> texts(RawRow row) {
    return row.cells().stream().map(cell -> cell == null ? "" : cell).toList();
  }

  private SheetCells firstSheet()
      throws OpenXML4JException, IOException, SAXException, XMLStreamException {
    XSSFReader reader = new XSSFReader(workbook);
    Iterator<InputStream> sheets = reader.getSheetsData();
    if (!sheets.hasNext()) {
      throw file.cannotRead("the workbook has no sheet.");
    }
    return new SheetCells(
        sheets.next(),
        new ReadOnlySharedStringsTable(workbook, false),
        reader.getStylesTable(),
        WorkbookDates.countsFrom1904(reader));
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public RawRow next() {
    RawRow row = guarded(this::nextRow);
    if (row == null || row.isBroken()) {
      return row;
    }
    List<String> padded = new ArrayList<>(row.cells());
    while (padded.size() < header.size()) {
      padded.add(null);
    }
    return new RawRow(row.line(), padded, row.typed(), row.headers());
  }

  private RawRow nextRow() throws XMLStreamException {
    while (cells.nextRow()) {
      List<String> row = new ArrayList<>();
      BitSet typed = new BitSet();
      while (cells.nextCell()) {
        if (cells.text() != null) {
          while (row.size() <= cells.column()) {
            row.add(null);
          }
          row.set(cells.column(), cells.text());
          typed.set(cells.column(), cells.isTyped());
        }
      }
      RawRow read = new RawRow(cells.row(), row, typed, List.of());
      if (!read.isBlank()) {
        return read;
      }
    }
    return null;
  }

  @FunctionalInterface
  private interface Reading {
    RawRow row() throws XMLStreamException;
  }

  private RawRow guarded(Reading reading) {
    try {
      return reading.row();
    } catch (XMLStreamException | RuntimeException failed) {
      throw refused(failed);
    }
  }

  private RuntimeException refused(Exception failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof InputException input) {
        return input;
      }
      if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
        return file.cannotRead(
            "its parts unpack to more than a hundred times their size, as in a zip bomb. Save it anew in Excel, or export it as CSV.",
            failed);
      }
    }
    return failed instanceof IOException storage && !(failed instanceof ZipException)
        ? InputException.unreadable(file.path(), storage)
        : file.cannotRead("it is no whole Excel workbook. Save it anew as .xlsx.", failed);
  }

  @Override
  public void close() throws IOException {
    workbook.revert();
    Files.deleteIfExists(copy);
  }
}
