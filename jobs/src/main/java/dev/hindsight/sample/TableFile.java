package dev.hindsight.sample;

import dev.hindsight.exports.contract.Table;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * One CSV while it is written: good rows, with dirty ones strewn in, and where these came to lie.
 */
final class TableFile implements Closeable {

  /** So many good rows between two dirty ones. */
  private static final int STRIDE = 23;

  private final String name;
  private final List<String> columns;
  private final BufferedWriter writer;
  private final Deque<DirtyRow> dirt;
  private final List<DirtyRow.Placed> placed = new ArrayList<>();
  private long line = 1;
  private long rows;

  TableFile(String name, Table table, OutputStream stream, List<DirtyRow> dirt) throws IOException {
    this.name = name;
    this.columns = table.columns().toList();
    this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    this.dirt = new ArrayDeque<>(dirt);
    write(CsvText.row(columns));
  }

  void add(Cells cells) throws IOException {
    write(CsvText.row(cells.inOrder(columns)));
    rows++;
    if (rows % STRIDE == 0 && !dirt.isEmpty()) {
      addDirt(dirt.poll());
    }
  }

  private void addDirt(DirtyRow row) throws IOException {
    placed.add(new DirtyRow.Placed(row, name, line));
    write(row.text());
  }

  private void write(String text) throws IOException {
    writer.write(text);
    line += text.chars().filter(symbol -> symbol == '\n').count();
  }

  /** Where the dirty rows lie; all of them once the file is closed. */
  List<DirtyRow.Placed> placed() {
    return List.copyOf(placed);
  }

  /** How many good rows it has. */
  long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    try (writer) {
      while (!dirt.isEmpty()) {
        addDirt(dirt.poll());
      }
    }
  }
}
