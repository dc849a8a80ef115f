package dev.hindsight.exports;

import dev.hindsight.exports.formats.FileOpener;
import dev.hindsight.exports.formats.RawRow;
import dev.hindsight.exports.formats.TaskRows;
import dev.hindsight.exports.judging.FileTask;
import dev.hindsight.exports.judging.JoinedFile;
import dev.hindsight.exports.judging.Judging.Identified;
import dev.hindsight.exports.judging.RowParser;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The typed rows of one file, read as they are asked for. */
final class FileRows implements Iterator<Identified> {

  private final int number;
  private final TaskRows rows;
  private final RowParser parser;
  private RawRow next;

  FileRows(FileTask task, FileOpener opener, List<JoinedFile> joined) {
    number = task.number();
    parser = new RowParser(task.table(), task.plan(), task.rules(), joined);
    rows = new TaskRows(opener, task.source());
    next = rows.next();
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
    next = rows.next();
    return next == null ? parser.parseLast(number, row) : parser.parse(number, row);
  }
}
