package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.grammar.Forest.Reference;
import dev.hindsight.charts.grammar.Forest.Row;
import dev.hindsight.charts.grammar.Forest.Series;
import dev.hindsight.findings.values.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Puts a forest together.
 *
 * @param <R> what its rows are of
 */
public final class ForestBuilder<R> {

  private final String of;
  private final Unit unit;
  private final List<R> rows;
  private final List<Series> series = new ArrayList<>();
  private final List<Function<R, Mark>> marks = new ArrayList<>();
  private final List<String> columns = new ArrayList<>();
  private final List<Function<R, Cell>> cells = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private Function<R, String> names = row -> "";
  private String detail = "";
  private Function<R, String> details = row -> "";
  private String remark = "";
  private Function<R, String> remarks = row -> "";
  private Predicate<R> strong = row -> true;
  private Optional<Reference> reference = Optional.empty();

  ForestBuilder(String of, Unit unit, List<R> rows) {
    this.of = of;
    this.unit = unit;
    this.rows = rows;
  }

  public ForestBuilder<R> named(Function<R, String> name) {
    names = name;
    return this;
  }

  /** What stands below a name. */
  public ForestBuilder<R> detail(String head, Function<R, String> text) {
    detail = head;
    details = text;
    return this;
  }

  /** What the first estimate of a row means; said below it, where there are enough to say so. */
  public ForestBuilder<R> remark(String head, Function<R, String> text) {
    remark = head;
    remarks = text;
    return this;
  }

  /** Rows that stand out; all do where this is not said. */
  public ForestBuilder<R> strong(Predicate<R> which) {
    strong = which;
    return this;
  }

  /** An estimate for each row; see {@link Series}. */
  public ForestBuilder<R> series(
      String head, String counts, double radius, Function<R, Mark> mark) {
    series.add(new Series(head, counts, radius));
    marks.add(mark);
    return this;
  }

  /** An estimate for each row that says nothing of what it rests on. */
  public ForestBuilder<R> series(String head, double radius, Function<R, Mark> mark) {
    return series(head, "", radius, mark);
  }

  /** What else is said of each row. */
  public ForestBuilder<R> column(String head, Function<R, Cell> cell) {
    columns.add(head);
    cells.add(cell);
    return this;
  }

  public ForestBuilder<R> reference(Reference line) {
    reference = Optional.of(line);
    return this;
  }

  /** A sentence below the rows, without its end. */
  public ForestBuilder<R> note(String sentence) {
    notes.add(sentence);
    return this;
  }

  /** The forest. */
  public Forest build() {
    List<Row> built = rows.stream().map(this::row).toList();
    return new Forest(unit, of, detail, remark, series, columns, built, reference, notes);
  }

  private Row row(R row) {
    return new Row(
        names.apply(row),
        details.apply(row),
        remarks.apply(row),
        strong.test(row),
        marks.stream().map(each -> each.apply(row)).toList(),
        cells.stream().map(each -> each.apply(row)).toList());
  }
}
