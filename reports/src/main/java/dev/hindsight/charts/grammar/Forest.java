package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.ChartData;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Form;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Unit;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows below each other, each a name, one or more estimates with their intervals, and what they
 * come to.
 *
 * @param unit of the estimates
 * @param of what the rows are, such as "Answer"
 * @param detail what stands below their names, such as "Against"; empty where nothing does
 * @param remark what is said of the first estimates, such as "Wins"; empty where nothing is
 * @param series the estimates of each row
 * @param columns what else is said of each row
 * @param reference a line that estimates are read against
 * @param notes sentences below the rows; the first is the one that counts
 */
public record Forest(
    Unit unit,
    String of,
    String detail,
    String remark,
    List<Series> series,
    List<String> columns,
    List<Row> rows,
    Optional<Reference> reference,
    List<String> notes)
    implements Form {

  private static final double LINE = 24;
  private static final double LINES = 35;

  /** What a chart of the usual size has for rows. */
  private static final double ROOM = 370;

  public Forest {
    series = List.copyOf(series);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("Invalid forest of " + of + ": no rows");
    }
  }

  /**
   * One estimate of each row.
   *
   * @param counts what it rests on, such as "Won of closed"; empty where that is not said
   * @param radius of its marks, in points
   */
  public record Series(String head, String counts, double radius) {}

  /**
   * One row.
   *
   * @param remark what its first estimate means; may be empty
   * @param strong whether it is one that counts
   * @param marks one for each series
   * @param cells one for each column
   */
  public record Row(
      String name,
      String detail,
      String remark,
      boolean strong,
      List<Mark> marks,
      List<Cell> cells) {

    public Row {
      marks = List.copyOf(marks);
      cells = List.copyOf(cells);
    }

    private boolean isOneLine() {
      return detail.isEmpty() && remark.isEmpty() && marks.stream().noneMatch(Mark::tooFew);
    }
  }

  /**
   * A line that estimates are read against.
   *
   * @param left what it means to be left of it; empty where the line has a label
   * @param right what it means to be right of it, or the line's label
   */
  public record Reference(double at, String left, String right) {

    /** A line with a label, such as "All deals 54 %". */
    public static Reference at(double value, String label) {
      return new Reference(value, "", label);
    }

    /** No difference. */
    public static Reference zero(String left, String right) {
      return new Reference(0, left, right);
    }
  }

  /** Begins a forest of such rows. */
  public static <R> ForestBuilder<R> of(String of, Unit unit, List<R> rows) {
    return new ForestBuilder<>(of, unit, rows);
  }

  @Override
  public ChartData data() {
    List<String> headers = new ArrayList<>(List.of(of));
    Stream.of(detail, remark).filter(head -> !head.isEmpty()).forEach(headers::add);
    for (Series each : series) {
      headers.add(each.head());
      Stream.of(each.counts()).filter(head -> !head.isEmpty()).forEach(headers::add);
    }
    headers.addAll(columns);
    return new ChartData(headers, rows.stream().map(this::cells).toList());
  }

  private List<Cell> cells(Row row) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.name())));
    if (!detail.isEmpty()) {
      cells.add(Cell.of(row.detail()));
    }
    if (!remark.isEmpty()) {
      cells.add(Cell.of(row.remark()));
    }
    for (int i = 0; i < series.size(); i++) {
      Mark mark = row.marks().get(i);
      cells.add(mark.cell(unit));
      if (!series.get(i).counts().isEmpty()) {
        cells.add(mark.counts());
      }
    }
    cells.addAll(row.cells());
    return cells;
  }

  @Override
  public String say() {
    Stream<String> line =
        reference.stream().filter(each -> each.left().isEmpty()).map(Reference::right);
    return Stream.of(
            Stream.of(data().say()), line.filter(label -> !label.isEmpty()), notes.stream())
        .flatMap(each -> each)
        .reduce((all, next) -> all + ". " + next)
        .orElseThrow();
  }

  /** Higher where there are more rows than fit. */
  @Override
  public Dimension size() {
    boolean one = rows.stream().allMatch(Row::isOneLine);
    double missing = Math.max(0, rows.size() * (one ? LINE : LINES) - ROOM);
    return new Dimension(Look.size().width, Look.size().height + (int) Math.ceil(missing));
  }

  /** Every estimate that can be drawn. */
  List<Estimate> estimates() {
    return rows.stream()
        .flatMap(row -> row.marks().stream())
        .map(Mark::estimate)
        .flatMap(Measured::stream)
        .toList();
  }

  /** The colour that all marks of a series have, where there are several series to tell apart. */
  Optional<Color> colour(int index) {
    List<Color> colours =
        rows.stream().map(row -> row.marks().get(index).colour()).distinct().toList();
    return series.size() > 1 && colours.size() == 1
        ? Optional.of(colours.get(0))
        : Optional.empty();
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    new ForestPicture(this, body).draw(graphics);
  }
}
