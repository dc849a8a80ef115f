package dev.hindsight.exports.formats;

import dev.hindsight.exports.contract.InputException;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** The rows of a Parquet file. Its "line" is the number of the row, the first one being 1. */
final class ParquetRows implements RawRows {

  private final ExportFile file;
  private final ParquetReader<Group> reader;
  private final MessageType schema;
  private final List<String> header;
  private long row;

  ParquetRows(ExportFile file, InputFile content) {
    this.file = file;
    try (ParquetFileReader footer = ParquetFileReader.open(content)) {
      schema = footer.getFooter().getFileMetaData().getSchema();
      header = schema.getFields().stream().map(Type::getName).toList();
      reader = new Groups(content).build();
    } catch (IOException | RuntimeException broken) {
      throw refused(broken);
    }
  }

  private static final class Groups extends ParquetReader.Builder<Group> {

    Groups(InputFile content) {
      super(content);
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public RawRow next() {
    try {
      Group group = reader.read();
      return group == null ? null : row(group);
    } catch (IOException | RuntimeException broken) {
      throw refused(broken);
    }
  }

  private RawRow row(Group group) {
    row++;
    int width = schema.getFieldCount();
    String[] cells = new String[width];
    BitSet typed = new BitSet(width);
    Map<Integer, String> bad = new HashMap<>(0);
    for (int i = 0; i < width; i++) {
      if (group.getFieldRepetitionCount(i) > 0) {
        Type type = schema.getType(i);
        String problem = ParquetCell.problem(group, i, type);
        if (problem == null) {
          cells[i] = ParquetCell.text(group, i, type);
          typed.set(i, ParquetCell.isTyped(type));
        } else {
          cells[i] = "";
          bad.put(i, problem);
        }
      }
    }
    return new RawRow(row, Arrays.asList(cells), typed, bad, List.of());
  }

  // What is wrong with a file Parquet says with any exception.
  private InputException refused(Exception broken) {
    return file.cannotRead("it is no whole Parquet file. Export or copy it again.", broken);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException failed) {
      throw file.unreadable(failed);
    }
  }
}
