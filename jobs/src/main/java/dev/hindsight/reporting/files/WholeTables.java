package dev.hindsight.reporting.files;

import dev.hindsight.churn.WholeTable;
import dev.hindsight.churn.ledgers.CostliestFirst;
import dev.hindsight.churn.ledgers.LeaverRow;
import dev.hindsight.churn.ledgers.RequestRow;
import dev.hindsight.exports.Iterators;
import dev.hindsight.findings.churn.AttributableChurn;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnTable;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.CostListener;
import dev.hindsight.history.CostRow;
import dev.hindsight.history.DatedDisplacement;
import dev.hindsight.history.Entry;
import dev.hindsight.history.Exposure;
import dev.hindsight.history.ItemCost;
import dev.hindsight.history.passes.Blocks;
import dev.hindsight.history.passes.Costed;
import dev.hindsight.history.passes.SortedRows;
import dev.hindsight.history.passes.Told;
import dev.hindsight.publish.SpreadsheetSafeCsv;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tables of churn that findings had to cut, whole: those of the first review. */
public final class WholeTables {

  private static final int REVIEW = 0;

  private final Costed<?> costed;
  private final Path folder;

  private WholeTables(Costed<?> costed, Path folder) {
    this.costed = costed;
    this.folder = folder;
  }

  /**
   * Writes each table that is cut where the workbook says that it is, in a job each.
   *
   * @param asOf what the review knows
   */
  public static void write(Costed<?> costed, Churn churn, LocalDate asOf, Path folder)
      throws IOException {
    WholeTables tables = new WholeTables(costed, folder);
    Measured<Estimate> fraction = churn.attributable().map(AttributableChurn::fraction);
    if (!churn.items().isWhole()) {
      tables.items(WholeTable.items(fraction), ItemCost::read, ExposingItems::new);
    }
    if (!churn.requests().isWhole()) {
      tables.requests(WholeTable.requests(fraction), asOf);
    }
    if (!churn.leavers().isWhole()) {
      tables.items(WholeTable.leavers(), LeaverRow::read, Leavers::new);
    }
  }

  private <R extends CostRow> void items(
      WholeTable<R> table, Reading<R> reading, Listening listening) throws IOException {
    try (AppendedFiles file = file(table)) {
      costed.writeItems(
          name(table.table()),
          (SortedRows<Told>)
              told -> {
                Heard heard = listening.start();
                told.to(heard);
                return heard.rows.iterator();
              },
          blocks(table, reading),
          file);
    }
  }

  private void requests(WholeTable<RequestRow> table, LocalDate asOf) throws IOException {
    try (AppendedFiles file = file(table)) {
      costed.writeTradeOffs(
          name(table.table()),
          history ->
              RequestRow.of(history, REVIEW, asOf)
                  .map(row -> new Entry(CostliestFirst.key(row), row.bytes()))
                  .iterator(),
          blocks(table, RequestRow::read),
          file);
    }
  }

  private static String name(ChurnTable table) {
    return "Write " + table.file();
  }

  private AppendedFiles file(WholeTable<?> table) throws IOException {
    return new AppendedFiles()
        .with(folder.resolve(table.table().file()), SpreadsheetSafeCsv.head(table.header()));
  }

  private static <R extends CostRow> Blocks<byte[]> blocks(
      WholeTable<R> table, Reading<R> reading) {
    return rows ->
        new byte[][] {SpreadsheetSafeCsv.block(Iterators.map(rows, reading.andThen(table::cells)))};
  }

  /** Reads a row. */
  private interface Reading<R> extends Function<byte[], R>, Serializable {}

  /** Starts to listen to what is told of items. */
  private interface Listening extends Serializable {
    Heard start();
  }

  /** The rows that come of what is told of items. */
  private abstract static class Heard implements CostListener {
    final List<Entry> rows = new ArrayList<>();

    @Override
    public void left(int review, String roadmapItemId, Exposure exposure) {}

    @Override
    public void exposed(int review, ItemCost item) {}

    @Override
    public void undated(DatedDisplacement displacement) {}
  }

  private static final class ExposingItems extends Heard {
    @Override
    public void exposed(int review, ItemCost item) {
      if (review == REVIEW) {
        rows.add(new Entry(CostliestFirst.key(item), item.bytes()));
      }
    }
  }

  private static final class Leavers extends Heard {
    @Override
    public void left(int review, String roadmapItemId, Exposure exposure) {
      if (review == REVIEW) {
        LeaverRow row = LeaverRow.of(roadmapItemId, exposure);
        rows.add(new Entry(CostliestFirst.key(row), row.bytes()));
      }
    }
  }
}
