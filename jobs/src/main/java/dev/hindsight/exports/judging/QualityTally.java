package dev.hindsight.exports.judging;

import dev.hindsight.exports.Judged;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.formats.Footers;
import dev.hindsight.findings.QualityFinding;
import dev.hindsight.findings.QualityFinding.Kind;
import dev.hindsight.findings.TableQuality;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;

/**
 * Counts what became of the rows of a table, and remembers the first finding of every kind and
 * problem. In whatever order rows are accepted and tallies combined, the result is the same.
 */
final class QualityTally implements Serializable {

  private static final long serialVersionUID = 1L;

  private long footers;
  private long read;
  private long rejected;
  private long duplicates;
  private long droppedValues;
  private long orphans;
  private long contradictions;
  private final DayTally days = new DayTally();
  private final Set<String> headers = new TreeSet<>();
  private final Map<Problem, Example> examples = new TreeMap<>(Problem.ORDER);

  private record Problem(Kind kind, String column, String problem) implements Serializable {
    static final Comparator<Problem> ORDER =
        (Comparator<Problem> & Serializable)
            (one, other) ->
                Comparator.comparing(Problem::kind)
                    .thenComparing(Problem::column)
                    .thenComparing(Problem::problem)
                    .compare(one, other);
  }

  private record Example(int fileNumber, String file, long line, String value, String reason)
      implements Serializable {

    Example firstOf(Example other) {
      return Comparator.comparingInt(Example::fileNumber)
                  .thenComparingLong(Example::line)
                  .compare(this, other)
              <= 0
          ? this
          : other;
    }
  }

  /** Counts a row with the columns {@link Judged#COLUMNS}. */
  QualityTally accept(Row row) {
    boolean isRejected = row.getBoolean(Judged.COLUMNS.indexOf(Judged.REJECTED));
    boolean isDuplicate = row.getBoolean(Judged.COLUMNS.indexOf(Judged.DUPLICATE));
    List<Row> findings = row.getList(Judged.COLUMNS.indexOf(Judged.FINDINGS));
    int footer = hasAny(Kind.FOOTER, findings);
    footers += footer;
    read += 1 - footer;
    rejected += isRejected ? 1 - footer : 0;
    duplicates += isDuplicate ? 1 : 0;
    droppedValues += findings.stream().filter(finding -> isOf(Kind.DROPPED_VALUE, finding)).count();
    if (!isRejected && !isDuplicate) {
      contradictions += hasAny(Kind.CONTRADICTION, findings);
      orphans += hasAny(Kind.ORPHAN, findings);
      days.accept(row.getList(Judged.COLUMNS.indexOf(Judged.DAYS)));
    }
    headers.addAll(row.getList(Judged.COLUMNS.indexOf(Judged.HEADERS)));
    findings.forEach(finding -> remember(row, finding));
    return this;
  }

  private static int hasAny(Kind kind, List<Row> findings) {
    return findings.stream().anyMatch(finding -> isOf(kind, finding)) ? 1 : 0;
  }

  private static boolean isOf(Kind kind, Row finding) {
    return finding.getString(0).equals(kind.name());
  }

  private void remember(Row row, Row finding) {
    Problem problem =
        new Problem(Kind.valueOf(finding.getString(0)), finding.getString(1), finding.getString(3));
    Example example =
        new Example(
            row.getInt(Judged.COLUMNS.indexOf(Judged.FILE_NUMBER)),
            row.getString(Judged.COLUMNS.indexOf(Table.FILE)),
            row.getLong(Judged.COLUMNS.indexOf(Table.LINE)),
            finding.getString(2),
            finding.getString(4));
    examples.merge(problem, example, Example::firstOf);
  }

  /** Adds what another tally has counted. */
  QualityTally combine(QualityTally other) {
    footers += other.footers;
    read += other.read;
    rejected += other.rejected;
    duplicates += other.duplicates;
    droppedValues += other.droppedValues;
    orphans += other.orphans;
    contradictions += other.contradictions;
    days.combine(other.days);
    headers.addAll(other.headers);
    other.examples.forEach(
        (problem, example) -> examples.merge(problem, example, Example::firstOf));
    return this;
  }

  /** On which days anything happened, by the rows that are kept. */
  TableDays days() {
    return days.result();
  }

  /** The headers that were only found while rows were read. */
  Set<String> headers() {
    return Set.copyOf(headers);
  }

  /** The result, without what only the files themselves can tell. */
  TableQuality quality(
      String table, List<String> files, List<String> unknownColumns, List<String> missingColumns) {
    return new TableQuality(
        table,
        files,
        read,
        read - rejected - duplicates,
        rejected,
        duplicates,
        droppedValues,
        orphans,
        contradictions,
        0,
        unknownColumns,
        missingColumns,
        examples(table));
  }

  private List<QualityFinding> examples(String table) {
    return examples.entrySet().stream()
        .map(
            entry ->
                new QualityFinding(
                    entry.getKey().kind(),
                    table,
                    entry.getValue().file(),
                    entry.getValue().line(),
                    entry.getKey().column(),
                    entry.getValue().value(),
                    reason(entry.getKey().kind(), entry.getValue())))
        .toList();
  }

  /** Footers are no rows, so that none of the counts tells how many there are. */
  private String reason(Kind kind, Example example) {
    return kind == Kind.FOOTER ? example.reason() + " (" + footers + " in all)" : example.reason();
  }
}
