package dev.hindsight.exports.formats;

import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Table;
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
  public RawRows open(ExportFile file, Table table, TableMapping mapping) {
    try {
      if (isEmpty(file)) {
        throw file.cannotRead(
            "it is empty. An export without rows still has its header; export it again.");
      }
      RawRows rows = rows(file, table, mapping);
      return mapping.footers().isEmpty() ? rows : new Footers(rows, mapping.footers());
    } catch (IOException failed) {
      throw InputException.unreadable(file.path(), failed);
    }
  }

  private RawRows rows(ExportFile file, Table table, TableMapping mapping) throws IOException {
    return switch (file.format()) {
      case CSV -> new CsvRows(lines(file, table, mapping), mapping.delimiter());
      case JSON -> new JsonRows(lines(file, table, mapping), mapping.wanted(table));
      case XLSX -> new XlsxRows(stream(file), file);
      case PARQUET -> new ParquetRows(file, configuration.value());
    };
  }

  private boolean isEmpty(ExportFile file) throws IOException {
    Path path = new Path(file.path());
    return Storage.of(path, configuration.value()).getFileStatus(path).getLen() == 0;
  }

  private TextLines lines(ExportFile file, Table table, TableMapping mapping) throws IOException {
    return TextFiles.lines(stream(file), file, table.name(), mapping.encoding());
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
