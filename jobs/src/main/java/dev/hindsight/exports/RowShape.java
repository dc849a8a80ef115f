package dev.hindsight.exports;

import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.formats.RawRow;
import dev.hindsight.exports.judging.FileTask;
import dev.hindsight.exports.judging.RowDraft;
import dev.hindsight.exports.judging.RowIdentity;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Lays the rows of one file out in the columns of {@link Judged#parsedSchema}. */
final class RowShape {

  private static final int SHARED = Judged.PARSED.length();

  private final FileTask task;
  private final int table;
  private final RowIdentity identity;
  private final int width;
  private final int place;

  /**
   * The shape of rows.
   *
   * @param tables the names of the tables that the schema has a struct for
   */
  RowShape(FileTask task, List<String> tables) {
    this.task = task;
    this.table = Contract.table(task.table()).number();
    this.identity = new RowIdentity(Contract.table(task.table()), task);
    this.width = SHARED + tables.size();
    this.place = SHARED + tables.indexOf(task.table());
  }

  /** A row, with the columns of {@link Judged#PARSED} in their order, and its table's struct. */
  Row row(RawRow raw, RowDraft draft) {
    List<Object> read = draft.read();
    Object[] all = new Object[width];
    all[0] = table;
    all[1] = task.file().name();
    all[2] = raw.line();
    all[3] = task.number();
    all[4] = identity.key(draft::value, read, raw, draft.isLeftOut());
    all[5] = identity.content(read);
    all[6] = draft.isLeftOut();
    all[7] = draft.findings().toArray();
    all[8] = raw.headers().toArray();
    all[9] = draft.days();
    all[place] = draft.values();
    return RowFactory.create(all);
  }
}
