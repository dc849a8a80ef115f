package dev.hindsight.exports.sql;

import dev.hindsight.exports.formats.FileOpener;
import dev.hindsight.exports.formats.RawRow;
import dev.hindsight.exports.formats.RawRows;
import dev.hindsight.exports.formats.Source;
import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.TaskCompletionListener;

/**
 * How one file of a source is read.
 *
 * @param source the file
 * @param columns the column of the source that each of its cells is in
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record FileReading(Source source, int[] columns) implements Serializable {

  /** The rows of the file as those of a source with so many columns, read as they are asked for. */
  Iterator<Row> rows(FileOpener opener, int width) {
    return new Rows(opener.open(source), width);
  }

  private final class Rows implements Iterator<Row> {

    private final RawRows rows;
    private final int width;
    private RawRow next;
    private boolean closed;

    Rows(RawRows rows, int width) {
      this.rows = rows;
      this.width = width;
      TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> close());
      advance();
    }

    private void advance() {
      do {
        next = rows.next();
      } while (next != null && next.isFooter());
      if (next == null) {
        close();
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Row next() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      Row row = row(next);
      advance();
      return row;
    }

    private Row row(RawRow raw) {
      if (raw.isBroken() || raw.cells().size() != columns.length) {
        throw source
            .file()
            .cannotRead(
                "line %s: %s."
                    .formatted(
                        raw.line(), raw.isBroken() ? raw.broken() : raw.misfit(columns.length)));
      }
      Object[] cells = new Object[width + 2];
      for (int i = 0; i < columns.length; i++) {
        cells[columns[i]] = raw.cells().get(i);
      }
      cells[width] = source.file().name();
      cells[width + 1] = raw.line();
      return RowFactory.create(cells);
    }

    private void close() {
      if (closed) {
        return;
      }
      closed = true;
      try {
        rows.close();
      } catch (IOException failed) {
        throw source.file().unreadable(failed);
      }
    }
  }
}
