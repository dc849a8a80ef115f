package dev.hindsight.charts.drawing;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.values.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a chart shows, as a table, for whoever does not see the picture or wants to reckon with it.
 *
 * @param headers what each column holds; the first names the rows
 * @param rows a cell for each header
 */
public record ChartData(List<String> headers, List<List<Cell>> rows) {

  public ChartData {
    headers = List.copyOf(headers);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != headers.size()) {
        throw new IllegalArgumentException(
            "Invalid chart data: %s cells under %s headers in %s"
                .formatted(row.size(), headers.size(), row));
      }
    }
  }

  /**
   * A cell.
   *
   * @param text as the picture says it; empty where there is nothing to say
   * @param numbers the same unrounded: an estimate with the limits of its interval, a count with
   *     what it is of, one number, or none
   */
  public record Cell(String text, List<Double> numbers) {

    public Cell {
      numbers = List.copyOf(numbers);
    }

    /** Words. */
    public static Cell of(String text) {
      return new Cell(text, List.of());
    }

    /** A number in words of its own. */
    public static Cell of(String text, double number) {
      return new Cell(text, List.of(number));
    }

    /** Such as "61 %". */
    public static Cell of(Unit unit, double number) {
      return of(number(unit, number), number);
    }

    /** Such as "61 % (52 to 69)", or "61 %" of what is known for sure. */
    public static Cell of(Unit unit, Estimate estimate) {
      if (estimate.lower() == estimate.upper()) {
        return of(unit, estimate.value());
      }
      String text =
          unit == Unit.MONEY
              ? Say.money(estimate)
              : number(unit, estimate.value()) + " " + Say.interval(unit, estimate);
      return new Cell(text, List.of(estimate.value(), estimate.lower(), estimate.upper()));
    }

    /** An estimate, whether it rests on too few, or that it is not measured. */
    public static Cell of(Unit unit, Measured<Estimate> estimate, boolean tooFew) {
      if (!estimate.isMeasured()) {
        return of((tooFew ? Verdict.TOO_FEW_TO_SAY : Verdict.NOT_MEASURED).label());
      }
      Cell cell = of(unit, estimate.require());
      return tooFew ? cell.tooFew() : cell;
    }

    /** The same, of too few to say. */
    public Cell tooFew() {
      return new Cell(text + ", " + Verdict.TOO_FEW_TO_SAY.label(), numbers);
    }

    /** As a column or an axis says a number: money is short, points go without their unit. */
    public static String number(Unit unit, double number) {
      return switch (unit) {
        case MONEY -> Say.money(number);
        case POINTS, POINTS_APART -> unit.number(number);
        default -> unit.say(number);
      };
    }

    /** Such as "81 of 133". */
    public static Cell counts(Rate rate) {
      return new Cell(Say.counts(rate), List.of((double) rate.count(), (double) rate.of()));
    }

    /** Such as "1,204". */
    public static Cell count(long count) {
      return of(Say.count(count), (double) count);
    }
  }

  /** Every figure, such as "Yes: win rate 61 % (52 to 69), won of closed 81 of 133; Never: …". */
  public String say() {
    return String.join("; ", lines());
  }

  /** The same, row by row. */
  public List<String> lines() {
    return rows.stream().map(this::say).toList();
  }

  private String say(List<Cell> row) {
    List<String> figures = new ArrayList<>();
    for (int i = 1; i < row.size(); i++) {
      if (!row.get(i).text().isEmpty()) {
        figures.add((lower(headers.get(i)) + " " + row.get(i).text()).strip());
      }
    }
    return Typesetting.isolated(row.get(0).text()) + ": " + String.join(", ", figures);
  }

  /** A header in the middle of a sentence; one of capitals, such as "ARR", keeps them. */
  public static String lower(String header) {
    boolean word = header.length() > 1 && Character.isLowerCase(header.charAt(1));
    return word ? header.substring(0, 1).toLowerCase(Locale.ROOT) + header.substring(1) : header;
  }
}
