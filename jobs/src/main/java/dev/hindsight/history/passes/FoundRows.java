package dev.hindsight.history.passes;

import dev.hindsight.exports.Iterators;
import dev.hindsight.exports.Serialized;
import dev.hindsight.exports.SortedShuffle;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.rules.KeyLink;
import dev.hindsight.exports.rows.FileNames;
import dev.hindsight.exports.rows.RowFinding;
import dev.hindsight.findings.quality.QualityFinding;
import dev.hindsight.findings.quality.QualityFinding.Kind;
import dev.hindsight.history.Entry;
import dev.hindsight.history.Found;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;

/** What is wrong with rows, in the order of the tables, files and lines. */
public final class FoundRows {

  private final JavaPairRDD<byte[], byte[]> sorted;
  private final FileNames names;
  private final Jobs jobs;

  /**
   * The findings.
   *
   * @param files how many files each table has, by its number
   */
  FoundRows(JavaPairRDD<byte[], byte[]> found, List<Integer> files, FileNames names, Jobs jobs) {
    ByFile byFile = new ByFile(files);
    this.sorted = SortedShuffle.of(found, byFile.partitions(), byFile);
    this.names = names;
    this.jobs = jobs;
  }

  /** What became of all rows. */
  ReadTally counted() {
    return Counting.combined(
        sorted.mapPartitions(
            found -> List.of(Serialized.bytes(counted(Shuffle.entries(found)))).iterator()),
        new ReadTally(),
        ReadTally::combine);
  }

  private static ReadTally counted(Iterator<Entry> entries) {
    ReadTally tally = new ReadTally();
    Iterator<Entry> found = Rider.without(entries, rider -> tally.combine(Serialized.read(rider)));
    Found row = null;
    List<RowFinding> ofRow = new ArrayList<>();
    while (found.hasNext()) {
      Found next = Found.read(found.next());
      if (row != null && !next.isOfSameRow(row)) {
        tally.accept(row.table(), row.place(), row.kept(), ofRow);
        ofRow.clear();
      }
      row = next;
      ofRow.add(next.finding());
    }
    if (row != null) {
      tally.accept(row.table(), row.place(), row.kept(), ofRow);
    }
    return tally;
  }

  /** Lists all of them, in one job. */
  public void list(Blocks<QualityFinding> blocks, Appending appending) {
    FileNames said = names;
    jobs.inOrder(
        "List what is wrong",
        sorted.mapPartitions(
            found ->
                Iterators.map(
                    Rider.without(Shuffle.entries(found), rider -> {}),
                    entry -> said(Found.read(entry), said))),
        blocks,
        appending);
  }

  /** The keys of some links that point nowhere, in all their forms. */
  JavaPairRDD<byte[], byte[]> unmet(Set<KeyLink> links) {
    return sorted.mapPartitionsToPair(
        found ->
            Shuffle.pairs(
                Iterators.flat(
                    Rider.without(Shuffle.entries(found), rider -> {}),
                    entry -> unmet(Found.read(entry), links).iterator())));
  }

  private static List<Entry> unmet(Found found, Set<KeyLink> links) {
    List<Entry> sent = new ArrayList<>();
    RowFinding finding = found.finding();
    if (finding.kind() == Kind.ORPHAN && !finding.value().isEmpty()) {
      links.stream()
          .filter(link -> link.table().equals(found.table()))
          .filter(link -> link.column().equals(finding.column()))
          .forEach(link -> FormMeeting.unmet(link, finding.value(), sent::add));
    }
    return sent;
  }

  private static QualityFinding said(Found found, FileNames names) {
    RowFinding finding = found.finding();
    Table table = found.table();
    return new QualityFinding(
        finding.kind(),
        table.name(),
        names.name(table, found.place().file()),
        found.place().saidLine(),
        finding.column(),
        finding.value(),
        finding.reason());
  }

  /** Partitions by file, in the order of tables and files; what is of no file comes first. */
  private static final class ByFile implements SortedShuffle.Parting {
    private static final long serialVersionUID = 1;
    private static final int MOST = 64;
    private final int[] filesBefore;
    private final int files;

    ByFile(List<Integer> filesByTable) {
      filesBefore = new int[filesByTable.size()];
      int before = 0;
      for (int table = 0; table < filesBefore.length; table++) {
        filesBefore[table] = before;
        before += filesByTable.get(table);
      }
      files = before;
    }

    int partitions() {
      return Math.min(MOST, files);
    }

    @Override
    public int partitionOf(byte[] key) {
      int table = Found.tableOf(key);
      if (table < 0) {
        return 0;
      }
      long file = filesBefore[table] + (long) Found.fileOf(key);
      return (int) (file * partitions() / files);
    }
  }
}
