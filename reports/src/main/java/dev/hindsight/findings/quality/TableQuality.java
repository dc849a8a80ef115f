package dev.hindsight.findings.quality;

import dev.hindsight.findings.quality.QualityFinding.Kind;
import dev.hindsight.findings.values.Measured;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of one export's rows.
 *
 * @param table the table's name
 * @param files the files it was read from, relative to the folder of exports, and behind them the
 *     query that it is made by, if any; empty where there is no such export
 * @param read rows read
 * @param kept rows kept
 * @param rejected rows rejected
 * @param duplicates rows left out because another is alike in every column that counts
 * @param droppedValues bad optional values that count as missing
 * @param orphans kept rows whose key points nowhere
 * @param contradictions kept rows whose dates contradict each other or the day of the run
 * @param notYetHappened rows dated after the as-of date
 * @param unknownColumns headers that nothing is read from
 * @param missingColumns optional columns that the export does not have
 * @param unfoundHeaders of these columns, those whose header is configured, and which header is
 *     probably meant
 * @param examples the first finding of every kind and reason, for a reader who wants to see one
 * @param values the values that were not read as they stand, with their counts; the most frequent
 *     ones of a kind, column and reading first
 */
public record TableQuality(
    String table,
    List<String> files,
    long read,
    long kept,
    long rejected,
    long duplicates,
    long droppedValues,
    long orphans,
    long contradictions,
    long notYetHappened,
    List<String> unknownColumns,
    List<String> missingColumns,
    List<String> unfoundHeaders,
    List<QualityFinding> examples,
    List<CountedValue> values) {

  /** How the last of its files begins where the table is made by a query. */
  public static final String QUERY = "the query of ";

  private static final int MOST_EXAMPLES = 10;

  public TableQuality {
    files = List.copyOf(files);
    unknownColumns = List.copyOf(unknownColumns);
    missingColumns = List.copyOf(missingColumns);
    unfoundHeaders = List.copyOf(unfoundHeaders);
    examples = List.copyOf(examples);
    values = List.copyOf(values);
  }

  /** The query that it is made by, if any. */
  public Optional<String> query() {
    return files.stream().filter(file -> file.startsWith(QUERY)).reduce((one, last) -> last);
  }

  /** The same, once the as-of date is known. */
  public TableQuality withNotYetHappened(long rows) {
    return new TableQuality(
        table,
        files,
        read,
        kept,
        rejected,
        duplicates,
        droppedValues,
        orphans,
        contradictions,
        rows,
        unknownColumns,
        missingColumns,
        unfoundHeaders,
        examples,
        values);
  }

  /**
   * The same, with what only showed when the rows were used.
   *
   * @param found findings of all tables; those of this one count, each for its kind
   */
  public TableQuality withFindings(List<QualityFinding> found) {
    List<QualityFinding> own = found.stream().filter(each -> each.table().equals(table)).toList();
    return new TableQuality(
        table,
        files,
        read,
        kept,
        rejected + count(own, Kind.REJECTED),
        duplicates + count(own, Kind.DUPLICATE),
        droppedValues + count(own, Kind.DROPPED_VALUE),
        orphans + count(own, Kind.ORPHAN),
        contradictions + count(own, Kind.CONTRADICTION),
        notYetHappened,
        unknownColumns,
        missingColumns,
        unfoundHeaders,
        Stream.concat(examples.stream(), own.stream().limit(MOST_EXAMPLES)).toList(),
        values);
  }

  private static long count(List<QualityFinding> findings, Kind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).count();
  }

  /** What a reader has to know before believing any figure, in sentences. */
  public List<String> warnings() {
    return ValueWarnings.of(this);
  }

  /** The share of its rows that was rejected. */
  public Measured<Double> shareRejected() {
    return read == 0
        ? Measured.not("the export has no rows")
        : Measured.of((double) rejected / (double) read);
  }

  public boolean isPresent() {
    return !files.isEmpty();
  }
}
