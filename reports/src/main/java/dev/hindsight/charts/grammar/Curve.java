package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A curve of shares over days that stays level between the days on which it steps.
 *
 * @param name whose it is; empty where it is the only one
 * @param group what it rests on, such as "99 deals"
 * @param colour its colour
 * @param tooFew whether there are too few to say: dashed, without a band
 * @param path where it runs
 * @param atRisk what is written under the axis
 * @param readings what is said of it
 */
public record Curve(
    String name,
    String group,
    Color colour,
    boolean tooFew,
    Path path,
    List<Count> atRisk,
    List<Reading> readings) {

  public Curve {
    atRisk = List.copyOf(atRisk);
    readings = List.copyOf(readings);
  }

  /**
   * Where a curve runs.
   *
   * @param from its first day
   * @param share before its first step
   * @param to the last day on which it is known; steps after it are left out
   */
  public record Path(int from, double share, int to, List<Step> steps) {

    public Path {
      steps = steps.stream().filter(step -> step.day() <= to).toList();
    }

    /** The share at the end of a day; nothing where the curve ends before, or never steps. */
    public Measured<Estimate> at(int day) {
      return steps.stream()
          .filter(step -> step.day() <= day && day <= to)
          .reduce((earlier, later) -> later)
          .map(step -> Measured.of(step.share()))
          .orElseGet(() -> Measured.not("the curve has no step by day " + day));
    }

    /** The day that leaves a share of the curve's days behind. */
    double day(double behind) {
      return from + behind * (to - from);
    }

    /** The share drawn on a day. */
    double share(double day) {
      return steps.stream()
          .filter(step -> step.day() <= day)
          .reduce((earlier, later) -> later)
          .map(step -> step.share().value())
          .orElse(share);
    }

    double end() {
      return steps.isEmpty() ? share : steps.get(steps.size() - 1).share().value();
    }
  }

  /**
   * The share from a day on.
   *
   * @param atRisk how many could still step on that day
   */
  public record Step(int day, Estimate share, long atRisk) {}

  /** A count that belongs to a day, in words. */
  public record Count(int day, String words) {

    /**
     * How many are still at risk every so many days: known on the days of the steps; between them,
     * at least as many as on the next.
     */
    public static List<Count> every(int days, int last, List<Step> steps) {
      return IntStream.iterate(0, day -> day <= last, day -> day + days)
          .mapToObj(day -> new Count(day, on(day, steps)))
          .toList();
    }

    private static String on(int day, List<Step> steps) {
      return steps.stream()
          .filter(step -> step.day() >= day)
          .findFirst()
          .map(s -> (s.day() == day ? "" : "\u2265\u00a0") + Say.count(s.atRisk()))
          .orElse("");
    }
  }

  /** The share at the end of a day. */
  public record Reading(int day, Measured<Estimate> share) {

    String say() {
      return "day "
          + Say.count(day)
          + ": "
          + (share.isMeasured() ? Say.share(share.require()) : "not measured");
    }
  }

  /** The upper end of its highest interval. */
  public double highest() {
    return path.steps().stream().mapToDouble(step -> step.share().upper()).max().orElse(1);
  }

  /** What is written beside its end: the last day that is measured, else what it rests on. */
  String figures() {
    return tooFew
        ? group + ": " + Words.TOO_FEW
        : readings.stream()
            .filter(reading -> reading.share().isMeasured())
            .reduce((earlier, later) -> later)
            .map(Reading::say)
            .orElse(group);
  }

  String say() {
    return "%s (%s%s) %s"
        .formatted(
            name.toLowerCase(Locale.ROOT),
            group,
            tooFew ? ", " + Words.TOO_FEW : "",
            readings.stream().map(Reading::say).collect(Collectors.joining(", ")))
        .strip();
  }

  /** Day, share and how many are at risk, from the first step on. */
  Stream<List<Cell>> rows() {
    return path.steps().stream()
        .map(
            step ->
                List.of(
                    Cell.count(step.day()),
                    Cell.of(Unit.SHARE, step.share()),
                    Cell.count(step.atRisk())));
  }

  /** The same, the name before them. */
  Stream<List<Cell>> namedRows() {
    return rows().map(row -> Stream.concat(Stream.of(Cell.of(name)), row.stream()).toList());
  }
}
