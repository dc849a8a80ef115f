package dev.hindsight.exports.formats;

import dev.hindsight.exports.contract.InputException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.util.SerializableConfiguration;

/** Opens export files wherever they lie, on the driver or on an executor. */
public final class FileOpener implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SerializableConfiguration configuration;

  public FileOpener(SerializableConfiguration configuration) {
    this.configuration = configuration;
  }

  /**
   * The rows of a file, with its footer told apart. The caller closes them.
   *
   * @throws InputException where it cannot be read, or is not what it was when the run began
   */
  public RawRows open(Source source) {
    ExportFile file = source.file();
    source.refuseWhatItCannotHave();
    requireUnchanged(file);
    if (file.bytes() == 0 && file.format() != Format.JSON) {
      throw file.cannotRead(
          "it is empty. An export without rows still has its header; export it again.");
    }
    try {
      RawRows rows = rows(source);
      RawRows data = source.footers().isEmpty() ? rows : new Footers(rows, source.footers());
      return file.columns().isEmpty() || file.format() == Format.JSON
          ? data
          : new FolderRows(data, file.columns());
    } catch (IOException failed) {
      throw file.unreadable(failed);
    }
  }

  /**
   * The same, without its footer told apart, for a look at a large file: of a CSV that is not
   * compressed its beginning, its end and pieces between them. All other files are read from their
   * beginning, for as long as the caller asks for rows.
   *
   * @param bytes how much of the file is read
   */
  public RawRows sample(Source source, int bytes) {
    ExportFile file = source.file();
    if (!isCut(file, bytes)) {
      return open(source);
    }
    try (InputStream content = content(file)) {
      return new CsvRows(
          TextFiles.lines(TextPieces.of(content, file.bytes(), bytes), source), source);
    } catch (IOException failed) {
      throw file.unreadable(failed);
    }
  }

  /** Whether {@link #sample} leaves rows out. */
  public static boolean isCut(ExportFile file, int bytes) {
    return file.format() == Format.CSV && !file.isCompressed() && file.bytes() > bytes;
  }

  private RawRows rows(Source source) throws IOException {
    ExportFile file = source.file();
    return switch (file.format()) {
      case CSV -> new CsvRows(lines(source), source);
      case JSON -> new JsonRows(lines(source), source);
      case XLSX -> new XlsxRows(content(file), source);
      case PARQUET -> parquet(file);
    };
  }

  /** Opened once before: of a file that nobody may read, Parquet says that it is broken. */
  private RawRows parquet(ExportFile file) throws IOException {
    content(file).close();
    return new ParquetRows(file, storage(file).parquet(file.stored().uri()));
  }

  private TextLines lines(Source source) throws IOException {
    return TextFiles.lines(content(source.file()), source);
  }

  /** The bytes of a file. The caller closes them. */
  public InputStream content(ExportFile file) throws IOException {
    try {
      return storage(file).open(file.stored().uri());
    } catch (AccessDeniedException | AccessControlException denied) {
      throw file.cannotRead(
          "whoever runs hindsight may not read it. Change its permissions.", denied);
    }
  }

  /**
   * Looks whether a file is what it was when the run began.
   *
   * @throws InputException where it is not
   */
  public void requireUnchanged(ExportFile file) {
    try {
      if (!storage(file).entry(file.stored().uri()).equals(file.stored())) {
        throw changed(file, "changed");
      }
    } catch (FileNotFoundException | NoSuchFileException gone) {
      throw changed(file, "went away");
    } catch (IOException failed) {
      throw file.unreadable(failed);
    }
  }

  private static InputException changed(ExportFile file, String what) {
    return new InputException(
        InputException.Source.STORAGE,
        "Cannot read %s: it %s while the exports were read. Run again when nobody writes to them."
            .formatted(file.name(), what));
  }

  private Storage storage(ExportFile file) {
    return Storage.of(file.stored().uri(), configuration.value());
  }
}
