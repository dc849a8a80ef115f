package dev.hindsight.exports.judging;

import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.rows.JudgedRow;
import dev.hindsight.exports.rows.RowFinding;
import dev.hindsight.exports.rows.TableDays;
import dev.hindsight.exports.rows.TakenValue;
import dev.hindsight.findings.quality.CountedValue;
import dev.hindsight.findings.quality.QualityFinding;
import dev.hindsight.findings.quality.QualityFinding.Kind;
import dev.hindsight.findings.quality.TableQuality;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts what became of the rows of a table, and remembers the first finding of every kind and
 * problem. In whatever order rows are accepted and tallies combined, the result is the same.
 */
public final class QualityTally implements Serializable {

  private static final long serialVersionUID = 1L;

  private long footers;
  private long read;
  private long rejected;
  private long duplicates;
  private long droppedValues;
  private long orphans;
  private long contradictions;
  private final DayTally days = new DayTally();
  private final ValueTally values = new ValueTally();
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

  private record Example(Place place, String value, String reason) implements Serializable {

    Example firstOf(Example other) {
      return place.compareTo(other.place) <= 0 ? this : other;
    }
  }

  /** Counts what became of a row. */
  public void accept(JudgedRow row) {
    switch (row.status()) {
      case FOOTER -> footers++;
      case REJECTED -> rejected++;
      case DUPLICATE -> duplicates++;
      case KEPT -> days.accept(row);
    }
    read += row.status() == JudgedRow.Status.FOOTER ? 0 : 1;
    headers.addAll(row.headers());
    row.taken().forEach(values::accept);
  }

  /**
   * Counts what is wrong with a row.
   *
   * @param kept whether the row is kept: links and contradictions of others count nowhere
   * @param findings all that is wrong with it
   */
  public void accept(Place place, boolean kept, List<RowFinding> findings) {
    droppedValues += findings.stream().filter(each -> each.kind() == Kind.DROPPED_VALUE).count();
    contradictions += kept ? hasAny(Kind.CONTRADICTION, findings) : 0;
    orphans += kept ? hasAny(Kind.ORPHAN, findings) : 0;
    findings.stream()
        .filter(QualityTally::isBadValue)
        .map(QualityTally::badValue)
        .forEach(values::accept);
    findings.forEach(
        each ->
            examples.merge(
                new Problem(each.kind(), each.column(), each.problem()),
                new Example(place, each.value(), each.reason()),
                Example::firstOf));
  }

  /** What is told of one row alone is about the row, not about the value. */
  private static boolean isBadValue(RowFinding finding) {
    boolean isBad = finding.kind() == Kind.REJECTED || finding.kind() == Kind.DROPPED_VALUE;
    return isBad && !finding.value().isEmpty() && finding.reason().startsWith(finding.problem());
  }

  private static TakenValue badValue(RowFinding finding) {
    return new TakenValue(
        CountedValue.Kind.BAD, finding.column(), finding.value(), finding.problem());
  }

  private static int hasAny(Kind kind, List<RowFinding> findings) {
    return findings.stream().anyMatch(each -> each.kind() == kind) ? 1 : 0;
  }

  /** Adds what another tally has counted. */
  public QualityTally combine(QualityTally other) {
    footers += other.footers;
    read += other.read;
    rejected += other.rejected;
    duplicates += other.duplicates;
    droppedValues += other.droppedValues;
    orphans += other.orphans;
    contradictions += other.contradictions;
    days.combine(other.days);
    headers.addAll(other.headers);
    values.combine(other.values);
    other.examples.forEach(
        (problem, example) -> examples.merge(problem, example, Example::firstOf));
    return this;
  }

  /** On which days anything happened, by the rows that are kept. */
  public TableDays days() {
    return days.result();
  }

  /** The headers that were only found while rows were read. */
  public Set<String> headers() {
    return Set.copyOf(headers);
  }

  /** The result, without what has not happened yet, which only the as-of date tells. */
  public TableQuality quality(
      Table table,
      List<String> files,
      List<String> unknownColumns,
      List<String> missingColumns,
      List<String> unfoundHeaders) {
    return new TableQuality(
        table.name(),
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
        unfoundHeaders,
        examples.entrySet().stream()
            .map(each -> example(table, files, each.getKey(), each.getValue()))
            .toList(),
        values.result());
  }

  private QualityFinding example(
      Table table, List<String> files, Problem problem, Example example) {
    return new QualityFinding(
        problem.kind(),
        table.name(),
        files.get(example.place().file()),
        example.place().saidLine(),
        problem.column(),
        example.value(),
        reason(problem.kind(), example));
  }

  /** Footers are no rows, so that none of the counts tells how many there are. */
  private String reason(Kind kind, Example example) {
    return kind == Kind.FOOTER ? example.reason() + " (" + footers + " in all)" : example.reason();
  }
}
