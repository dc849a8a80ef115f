package dev.hindsight.exports.formats;

import java.io.IOException;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;

/** The rows of a file that a task of Spark reads: it is closed at their end, or at the task's. */
public final class TaskRows {

  private final ExportFile file;
  private final RawRows rows;
  private boolean closed;

  /** Opens a file in the task that runs. */
  public TaskRows(FileOpener opener, Source source) {
    file = source.file();
    rows = opener.open(source);
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> close());
  }

  /** The next row, or null after the last one. */
  public RawRow next() {
    RawRow row = closed ? null : rows.next();
    if (row == null) {
      close();
    }
    return row;
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
