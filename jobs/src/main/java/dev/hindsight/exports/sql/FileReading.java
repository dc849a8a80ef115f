package dev.hindsight.exports.sql;

import dev.hindsight.exports.formats.FileOpener;
import dev.hindsight.exports.formats.RawRow;
import dev.hindsight.exports.formats.Source;
import dev.hindsight.exports.formats.TaskRows;
import java.io.Serializable;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * How one file of a source is read.
 *
 * @param source the file
 * @param columns the column of the source that each of its cells is in
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record FileReading(Source source, int[] columns) implements Serializable {

  /**
   * The rows of the file as those of a source, read as they are asked for.
   *
   * @param width how many columns the source has
   * @param counted is told how many there are
   */
  Iterator<Row> rows(FileOpener opener, int width, RowsRead counted) {
    return new Rows<>(new TaskRows(opener, source)) {

      private long whole;

      @Override
      Row taken(RawRow raw) {
        if (!isWhole(raw)) {
          return null;
        }
        whole++;
        return row(raw, width);
      }

      @Override
      void ended() {
        counted.add(Map.entry(source.file().name(), whole));
      }
    };
  }

  /** The rows of the file that no query sees: broken ones, and its footer. */
  Iterator<RawRow> unseen(FileOpener opener) {
    return new Rows<>(new TaskRows(opener, source)) {
      @Override
      RawRow taken(RawRow raw) {
        if (isWhole(raw)) {
          return null;
        }
        return raw.isBroken() || raw.isFooter()
            ? raw
            : RawRow.broken(raw.line(), raw.misfit(columns.length));
      }
    };
  }

  private boolean isWhole(RawRow raw) {
    return !raw.isBroken() && !raw.isFooter() && raw.cells().size() == columns.length;
  }

  private Row row(RawRow raw, int width) {
    Object[] cells = new Object[width + 2];
    for (int i = 0; i < columns.length; i++) {
      cells[columns[i]] = raw.cells().get(i);
    }
    cells[width] = source.file().name();
    cells[width + 1] = raw.line();
    return RowFactory.create(cells);
  }

  /** Some of the rows of the file. */
  private abstract static class Rows<T> implements Iterator<T> {

    private final TaskRows rows;
    private T next;
    private boolean ended;

    Rows(TaskRows rows) {
      this.rows = rows;
    }

    /** What is made of a row; null for nothing. */
    abstract T taken(RawRow raw);

    /** The file was read to its end. */
    void ended() {
      // Nobody asks.
    }

    @Override
    public boolean hasNext() {
      while (next == null && !ended) {
        RawRow raw = rows.next();
        if (raw == null) {
          ended = true;
          ended();
        } else {
          next = taken(raw);
        }
      }
      return next != null;
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      T taken = next;
      next = null;
      return taken;
    }
  }
}
