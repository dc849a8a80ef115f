package dev.hindsight.reporting.files;

import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.rows.ByteReader;
import dev.hindsight.exports.rows.ByteWriter;
import dev.hindsight.findings.payoff.Ledger;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.history.Entry;
import dev.hindsight.history.TradeOffHistory;
import dev.hindsight.history.passes.Blocks;
import dev.hindsight.history.passes.Costed;
import dev.hindsight.history.passes.SortedRows;
import dev.hindsight.payoff.DecidedRequest;
import dev.hindsight.payoff.DecidedRequests;
import dev.hindsight.payoff.PayOffBasis;
import dev.hindsight.payoff.TradeOffs;
import dev.hindsight.payoff.WholeLedger;
import dev.hindsight.publish.GzippedLines;
import dev.hindsight.publish.SpreadsheetSafeCsv;
import dev.hindsight.tables.grid.FlatColumn;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** The whole ledger of trade-offs, one file each: as CSV, as Parquet, and as findings have it. */
public final class LedgerFiles {

  private LedgerFiles() {}

  /**
   * Writes the files where the workbook says that they are, in one job. A month of decisions comes
   * after the other, so that only a few need to fit in memory.
   */
  public static void write(Costed<?> costed, PayOffBasis basis, TradeOffs tradeOffs, Path folder)
      throws IOException {
    List<String> names = WholeLedger.COLUMNS.stream().map(FlatColumn::name).toList();
    try (AppendedFiles files =
            new AppendedFiles()
                .with(folder.resolve(Ledger.CSV), SpreadsheetSafeCsv.head(names))
                .with(folder.resolve(Ledger.LINES), new byte[0]);
        ParquetFile parquet = ParquetFile.create(folder.resolve(Ledger.PARQUET))) {
      costed.writeTradeOffs(
          "Write the whole ledger",
          new LatestFirst(basis, tradeOffs),
          (Blocks<byte[]>) LedgerFiles::blocks,
          blocks -> {
            files.append(Arrays.copyOf(blocks, 2));
            add(blocks[2], parquet);
          });
    }
  }

  private static byte[][] blocks(Iterator<byte[]> rows) {
    List<List<String>> texts = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    ByteWriter cells = new ByteWriter();
    rows.forEachRemaining(
        bytes -> {
          LedgerRow row = LedgerRow.read(bytes);
          texts.add(row.texts());
          lines.add(row.line());
          row.writeCells(cells);
        });
    return new byte[][] {
      SpreadsheetSafeCsv.block(texts.iterator()), GzippedLines.block(lines.iterator()), cells.take()
    };
  }

  private static void add(byte[] cells, ParquetFile parquet) throws IOException {
    ByteReader in = new ByteReader(cells);
    while (in.hasMore()) {
      parquet.add(LedgerRow.readCells(in));
    }
  }

  /** Trade-offs in the order of the ledger, in a part for each month. */
  private record LatestFirst(PayOffBasis basis, TradeOffs tradeOffs)
      implements SortedRows<TradeOffHistory> {

    @Override
    public Iterator<Entry> rows(TradeOffHistory history) {
      return DecidedRequests.of(history, basis).stream().map(this::entry).iterator();
    }

    private Entry entry(DecidedRequest decided) {
      TradeOff tradeOff = tradeOffs.of(decided);
      byte[] request = tradeOff.requestId().getBytes(StandardCharsets.UTF_8);
      byte[] key =
          ByteBuffer.allocate(Integer.BYTES + request.length)
              .putInt(daysBack(tradeOff.decidedAt()))
              .put(request)
              .array();
      return new Entry(key, LedgerRow.of(tradeOff).bytes());
    }

    private ReviewPeriod period() {
      return basis.review().period();
    }

    private int daysBack(LocalDate day) {
      return (int) ChronoUnit.DAYS.between(day, period().period().windowEnd());
    }

    @Override
    public int parts() {
      return monthsBack(period().trendStart()) + 1;
    }

    @Override
    public int part(byte[] key) {
      return monthsBack(period().period().windowEnd().minusDays(ByteBuffer.wrap(key).getInt()));
    }

    private int monthsBack(LocalDate day) {
      LocalDate last = period().period().windowEnd();
      return (int) ChronoUnit.MONTHS.between(day.withDayOfMonth(1), last.withDayOfMonth(1));
    }
  }
}
