package dev.hindsight.exports;

import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.FileOpener;
import dev.hindsight.exports.formats.RawRow;
import dev.hindsight.exports.formats.RawRows;
import dev.hindsight.exports.judging.FileTask;
import dev.hindsight.exports.judging.JoinedFile;
import dev.hindsight.exports.judging.Judging.Identified;
import dev.hindsight.exports.judging.RowParser;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;

/** The typed rows of one file, read as they are asked for. */
final class FileRows implements Iterator<Identified> {

  private final ExportFile file;
  private final int number;
  private final RawRows rows;
  private final RowParser parser;
  private RawRow next;
  private boolean closed;

  FileRows(FileTask task, FileOpener opener, List<JoinedFile> joined) {
    file = task.file();
    number = task.number();
    parser = new RowParser(task.table(), task.plan(), task.rules(), joined);
    rows = opener.open(task.source());
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> close());
    advance();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Identified next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    RawRow row = next;
    advance();
    return next == null ? parser.parseLast(number, row) : parser.parse(number, row);
  }

  /** The file is closed at its end, not at that of the task. */
  private void advance() {
    next = rows.next();
    if (next == null) {
      close();
    }
  }

  private void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      rows.close();
    } catch (IOException failed) {
      throw file.unreadable(failed);
    }
  }
}
