package dev.hindsight.exports.formats;

import dev.hindsight.exports.contract.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/**
 * The rows of one sheet of an Excel workbook, with the row numbers that Excel shows. The sheet is
 * read as it is asked for; only its distinct texts are held. Rows with nothing in them are none.
 */
final class XlsxRows implements RawRows {

  /** How files begin that are encrypted, or older than .xlsx. */
  private static final byte[] OLD_OR_ENCRYPTED = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final ExportFile file;
  private final Path copy;
  private final OPCPackage workbook;
  private final XSSFReader parts;
  private final WorkbookOutline outline;
  private final WorkbookOutline.Sheet sheet;
  private final SheetCells cells;
  private final List<String> header;

  /**
   * The rows of a workbook.
   *
   * @param stream the workbook; it is copied to a temporary file, since its parts lie in any order
   */
  XlsxRows(InputStream stream, Source source) throws IOException {
    this.file = source.file();
    this.copy = copy(stream);
    OPCPackage opened = null;
    try {
      refuseOldOrEncrypted();
      opened = OPCPackage.open(copy.toFile(), PackageAccess.READ);
      this.workbook = opened;
      this.parts = new XSSFReader(workbook);
      this.outline = WorkbookOutline.of(workbook, parts.getWorkbookData());
      this.sheet = sheet(source);
      this.cells = cells();
      RawRow first = source.header(() -> guarded(this::nextRow));
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

  private static Path copy(InputStream stream) throws IOException {
    Path copy =
        Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "hindsight-", ".xlsx");
    try (stream) {
      Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
      return copy;
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(copy);
      throw failed;
    }
  }

  private void refuseOldOrEncrypted() throws IOException {
    try (InputStream in = Files.newInputStream(copy)) {
      if (Arrays.equals(in.readNBytes(OLD_OR_ENCRYPTED.length), OLD_OR_ENCRYPTED)) {
        throw file.cannotRead(
            "it is encrypted, or in the old .xls format. Take off its password or its sensitivity label, and save it as .xlsx.");
      }
    }
  }

  private static List<String> texts(RawRow row) {
    return row.cells().stream().map(cell -> cell == null ? "" : cell).toList();
  }

  /** The sheet that is configured, or the first one that people see. */
  private WorkbookOutline.Sheet sheet(Source source) {
    Optional<String> named = source.form().sheet().map(Cells::comparable);
    return outline.sheets().stream()
        .filter(
            each ->
                named.isEmpty()
                    ? !each.isHidden()
                    : Cells.comparable(each.name()).equals(named.get()))
        .findFirst()
        .orElseThrow(() -> noSheet(source));
  }

  private InputException noSheet(Source source) {
    String there =
        outline.sheets().stream()
            .map(each -> "\"" + each.name() + "\"")
            .collect(Collectors.joining(", "));
    return file.cannotRead(
        source
                .form()
                .sheet()
                .map(name -> "the workbook has no worksheet \"" + name + "\".")
                .orElse("the workbook has no visible worksheet.")
            + (there.isEmpty() ? "" : " It has: " + there));
  }

  private SheetCells cells()
      throws OpenXML4JException, IOException, SAXException, XMLStreamException {
    return new SheetCells(
        parts.getSheet(sheet.id()),
        new ReadOnlySharedStringsTable(workbook, false),
        new NumberStyles(parts.getStylesTable()),
        outline.countsFrom1904());
  }

  @Override
  public List<UnreadSheet> unreadSheets() {
    return outline.sheets().stream()
        .filter(each -> !each.equals(sheet) && hasCells(each))
        .map(each -> new UnreadSheet(each.name(), why(each), each.isHidden()))
        .toList();
  }

  private String why(WorkbookOutline.Sheet other) {
    return other.isHidden() ? "is hidden" : "only \"" + sheet.name() + "\" is read";
  }

  private boolean hasCells(WorkbookOutline.Sheet other) {
    try (InputStream data = parts.getSheet(other.id())) {
      XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(data);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().matches("[vt]")) {
          return true;
        }
      }
      return false;
    } catch (OpenXML4JException | XMLStreamException | RuntimeException | IOException failed) {
      throw refused(failed);
    }
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public RawRow next() {
    RawRow row = guarded(this::nextRow);
    if (row == null) {
      return null;
    }
    List<String> padded = new ArrayList<>(row.cells());
    while (padded.size() < header.size()) {
      padded.add(null);
    }
    return new RawRow(row.line(), padded, row.typed(), row.bad(), row.headers());
  }

  private RawRow nextRow() throws XMLStreamException {
    while (cells.nextRow()) {
      List<String> row = new ArrayList<>();
      BitSet typed = new BitSet();
      Map<Integer, String> bad = new HashMap<>(0);
      while (cells.nextCell()) {
        if (cells.text() != null || cells.problem() != null) {
          while (row.size() <= cells.column()) {
            row.add(null);
          }
          row.set(cells.column(), cells.text());
          typed.set(cells.column(), cells.isTyped());
        }
        if (cells.problem() != null) {
          row.set(cells.column(), "");
          bad.put(cells.column(), cells.problem());
        }
      }
      RawRow read = new RawRow(cells.row(), row, typed, bad, List.of());
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
    return file.cannotRead("it is no whole Excel workbook. Save it anew as .xlsx.", failed);
  }

  @Override
  public void close() throws IOException {
    workbook.revert();
    Files.deleteIfExists(copy);
  }
}
