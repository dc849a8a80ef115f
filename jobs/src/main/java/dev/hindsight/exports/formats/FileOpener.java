package dev.hindsight.exports.formats;

import dev.hindsight.exports.contract.InputException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/** Opens export files wherever they lie, on the driver or on an executor. */
public final class FileOpener implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SerializableConfiguration configuration;

  public FileOpener(SerializableConfiguration configuration) {
    this.configuration = configuration;
  }

  /** The rows of a file, with its footer told apart. The caller closes them. */
  public RawRows open(Source source) {
    ExportFile file = source.file();
    try {
      source.refuseWhatItCannotHave();
      if (isEmpty(file) && file.format() != Format.JSON) {
        throw file.cannotRead(
            "it is empty. An export without rows still has its header; export it again.");
      }
      RawRows rows = rows(source);
      return source.footers().isEmpty() ? rows : new Footers(rows, source.footers());
    } catch (IOException failed) {
      throw InputException.unreadable(file.path(), failed);
    }
  }

  private RawRows rows(Source source) throws IOException {
    ExportFile file = source.file();
    return switch (file.format()) {
      case CSV -> new CsvRows(lines(source), source);
      case JSON -> new JsonRows(lines(source), source);
      case XLSX -> new XlsxRows(stream(file), source);
      case PARQUET -> new ParquetRows(file, configuration.value());
    };
  }

  private boolean isEmpty(ExportFile file) throws IOException {
    Path path = new Path(file.path());
    return Storage.of(path, configuration.value()).getFileStatus(path).getLen() == 0;
  }

  private TextLines lines(Source source) throws IOException {
    return TextFiles.lines(stream(source.file()), source);
  }

  private FSDataInputStream stream(ExportFile file) throws IOException {
    Path path = new Path(file.path());
    FileSystem storage = Storage.of(path, configuration.value());
    try {
      return storage.open(path);
    } catch (FileNotFoundException unreadable) {
      throw file.cannotRead(unreadable.getMessage(), unreadable);
    }
  }
}
