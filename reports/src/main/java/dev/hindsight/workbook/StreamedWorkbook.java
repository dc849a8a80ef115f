package dev.hindsight.workbook;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of which some sheets have rows that are written as they are made. POI writes such a
 * workbook to a temporary file first, and copies that with the rows put in. On the way it
 * compresses everything, pictures too, three times and goes through all sheets letter by letter;
 * this compresses once, and goes through those that have such rows. The bytes are the same.
 */
final class StreamedWorkbook extends SXSSFWorkbook {

  /** As many rows of a streamed sheet as are held at a time. */
  private static final int ROWS_HELD = 100;

  StreamedWorkbook(XSSFWorkbook workbook) {
    super(workbook, ROWS_HELD);
    // The other mode marks every part as larger than 4 GB, which some readers refuse.
    setZip64Mode(Zip64Mode.AsNeeded);
  }

  @Override
  public void write(OutputStream out) throws IOException {
    flushSheets();
    File unfinished = TempFile.createTempFile("hindsight", ".xlsx");
    try {
      writeUncompressed(unfinished);
      try (ZipSecureFile parts = new ZipSecureFile(unfinished)) {
        injectData(new ZipFileZipEntrySource(parts), out);
      }
    } finally {
      Files.delete(unfinished.toPath());
    }
  }

  private void writeUncompressed(File file) throws IOException {
    try (ZipArchiveOutputStream parts = new ZipArchiveOutputStream(file)) {
      parts.setLevel(Deflater.NO_COMPRESSION);
      getXSSFWorkbook().write(parts);
    }
  }

  /** The sheet of a part, if rows are to be put into it. */
  @Override
  protected XSSFSheet getSheetFromZipEntryName(String part) {
    XSSFSheet sheet = super.getSheetFromZipEntryName(part);
    return sheet != null && isStreamed(getSheet(sheet.getSheetName())) ? sheet : null;
  }

  private static boolean isStreamed(SXSSFSheet sheet) {
    return sheet.getLastFlushedRowNum() >= 0;
  }
}
