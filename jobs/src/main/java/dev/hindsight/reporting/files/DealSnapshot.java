package dev.hindsight.reporting.files;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.exports.Iterators;
import dev.hindsight.findings.churn.ChurnTable;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.Entry;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.PublishedDeal;
import dev.hindsight.history.passes.Company;
import dev.hindsight.history.passes.Published;
import dev.hindsight.history.passes.SortedRows;
import dev.hindsight.publish.GzippedLines;
import dev.hindsight.review.SnapshotDeal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * What each deal was known as when a report was made: a JSON object a line, compressed. A later
 * report reads it to tell why figures have changed.
 */
public final class DealSnapshot {

  /** Its place in a report's folder. */
  public static final String FILE = ChurnTable.FOLDER + "/deals.jsonl.gz";

  private DealSnapshot() {}

  /** Writes it, in one job. */
  public static void write(Company company, ReviewBasis basis, Path folder) throws IOException {
    try (AppendedFiles file = new AppendedFiles().with(folder.resolve(FILE), new byte[0])) {
      company.writeDeals(
          "Keep what deals are known as",
          new ById(basis),
          rows -> new byte[][] {GzippedLines.block(lines(rows))},
          file);
    }
  }

  private static Iterator<String> lines(Iterator<byte[]> rows) {
    return Iterators.map(rows, row -> new String(row, StandardCharsets.UTF_8));
  }

  /** What an earlier report kept. */
  public static Published published(byte[] content) {
    return new Published(content, DealSnapshot::read);
  }

  private static Iterator<PublishedDeal> read(byte[] content) {
    try {
      return GzippedLines.read(new ByteArrayInputStream(content))
          .map(line -> new PublishedDeal(SnapshotDeal.read(line).dealId(), line))
          .iterator();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /** Deals in eight parts by a hash of their identifier, and by that in each. */
  private record ById(ReviewBasis basis) implements SortedRows<DealHistory> {

    private static final int PARTS = 8;

    @Override
    public Iterator<Entry> rows(DealHistory history) {
      KnownDeal deal = KnownDeal.of(history, basis);
      return deal.exists()
          ? Stream.of(
                  new Entry(
                      deal.dealId().getBytes(StandardCharsets.UTF_8),
                      SnapshotDeal.of(deal).line().getBytes(StandardCharsets.UTF_8)))
              .iterator()
          : Stream.<Entry>of().iterator();
    }

    @Override
    public int parts() {
      return PARTS;
    }

    @Override
    public int part(byte[] key) {
      return Math.floorMod(Arrays.hashCode(key), PARTS);
    }
  }
}
