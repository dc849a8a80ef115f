package dev.hindsight.tables.methods;

import dev.hindsight.findings.Figures;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.ArrBands;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnPanel;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import dev.hindsight.tables.grid.Words;
import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How to read the report, what it rests on, and what every figure is. */
public final class MethodsTable {

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.words("Part", 16, Row::part),
          Column.words("Name", 26, Row::name),
          Column.cells("Value", 16, Row::value),
          Column.words("Unit", 18, Row::unit),
          Column.words("What it is", 62, Row::definition),
          Column.words("How it is computed", 48, Row::formula),
          Column.words("Source", 48, Row::source));

  /** How to read something, something configured, or a figure. */
  record Row(
      String part,
      String name,
      Value value,
      String unit,
      String definition,
      String formula,
      String source) {}

  private MethodsTable() {}

  public static Table<Row> of(Findings findings) {
    List<Row> rows = new ArrayList<>();
    addReading(rows, findings.parameters());
    addPeriod(rows, findings.period());
    addParameters(rows, findings.parameters());
    addSizeBands(rows, findings.winRates().sizeBands());
    if (findings.churn().isMeasured()) {
      rows.add(exposureDays(findings.churn().require().panel()));
    }
    addArrBands(rows, findings.churn().flatMap(Churn::arrBands));
    rows.addAll(PayOffParameters.rows(findings));
    for (Figures.Group group : Figures.of(findings)) {
      group.figures().forEach(figure -> rows.add(figure(group.name(), figure)));
    }
    return new Table<>(
        "Methods",
        "How every figure is defined and how to read it",
        "So that anyone can recompute it from the exports.",
        COLUMNS,
        rows);
  }

  private static void addReading(List<Row> rows, Parameters parameters) {
    rows.add(
        reading(
            "95 % interval",
            "The range of true values that fit the counts. If the same quarter could be lived many"
                + " times, 95 of 100 such intervals would hold the truth. A wide interval means few"
                + " deals, not a doubtful source."));
    rows.add(
        reading(
            "Verdict",
            "Several comparisons of one kind are made at once, such as one for each tactic. Their"
                + " intervals have a higher level, so that all of them hold in 95 reports of 100. More"
                + " or less often is said exactly where the interval shown leaves out no difference."));
    rows.add(
        reading(
            "Difference",
            "In percentage points: 61 % against 44 % is a difference of +17 points. If its interval"
                + " lies wholly above or below zero, chance alone is an unlikely explanation."));
    rows.add(
        reading(
            "Like for like",
            "Deals are compared with deals alike in segment, type and size, as far as the numbers"
                + " allow: big deals get more yes and win less, which a plain comparison would"
                + " blame on the yes."));
    rows.add(
        reading(
            "Too few to say",
            "Fewer than "
                + parameters.minimumCount()
                + " closed deals on either side: the figures are shown, and no verdict is given."));
    rows.add(
        reading(
            "Not measured",
            "The exports do not hold what the figure needs. The cell shows “not measured” and holds"
                + " the reason; it is never a zero."));
    rows.add(
        reading(
            "Attributable",
            "How many of the customers that left are more than customers alike in segment, ARR and"
                + " quarter would have lost. It says how many, not which; below zero, fewer left"
                + " than like ones."));
    rows.add(
        reading(
            "Associated with",
            "The report says which decisions go together with more wins. It cannot say that they"
                + " caused them: deals that get a yes may differ in ways that no export holds."));
  }

  private static Row exposureDays(ChurnPanel panel) {
    return row(
        "Parameter",
        "Displacement counts for",
        new Value.Quantity(panel.exposureDays(), Unit.DAYS),
        "days",
        "For so long a pushed-out item exposes the customers that wait for it.");
  }

  private static void addArrBands(List<Row> rows, Measured<ArrBands> bands) {
    rows.add(arrBand("Small customers, up to", bands.map(ArrBands::smallUpTo)));
    rows.add(arrBand("Medium customers, up to", bands.map(ArrBands::mediumUpTo)));
  }

  private static Row arrBand(String name, Measured<BigDecimal> cut) {
    return band(
        "ARR bands",
        name,
        cut,
        "A third each of the customers that waited is small, medium and large, by annual recurring"
            + " revenue.");
  }

  private static Row band(String part, String name, Measured<BigDecimal> cut, String definition) {
    return row(
        part,
        name,
        Value.number(cut.map(BigDecimal::doubleValue), Unit.MONEY),
        "reporting currency",
        cut.isMeasured() ? definition : Words.reason(cut));
  }

  private static Row reading(String name, String text) {
    return row("How to read", name, Value.EMPTY, "", text);
  }

  private static void addPeriod(List<Row> rows, Period period) {
    rows.add(
        row(
            "Period",
            "Review quarter",
            Value.text(period.quarter().label()),
            "",
            "The fiscal quarter that the report is about; a fiscal year is named after the calendar"
                + " year in which it ends."));
    rows.add(
        row(
            "Period",
            "As-of date",
            new Value.Day(period.asOf()),
            "date",
            "What is dated after this day has not happened."));
    rows.add(
        row(
            "Period",
            "Window, first day",
            new Value.Day(period.windowStart()),
            "date",
            "The window is the review quarter and the three before it. Closed deals belong to it by"
                + " the day they closed, open deals by the day of a decision on them."));
    rows.add(
        row(
            "Period",
            "Window, last day",
            new Value.Day(period.windowEnd()),
            "date",
            "The end of the review quarter, or the as-of date if that is earlier."));
  }

  private static void addParameters(List<Row> rows, Parameters parameters) {
    rows.add(
        row(
            "Parameter",
            "Reporting currency",
            Value.text(parameters.reportingCurrency()),
            "ISO 4217",
            "All amounts are converted to it with the rate of their day."));
    rows.add(
        row(
            "Parameter",
            "Time zone",
            Value.text(parameters.timeZone()),
            "",
            "The zone whose dates count where an export has times."));
    rows.add(
        row(
            "Parameter",
            "Fiscal year starts in",
            Value.text(
                Month.of(parameters.fiscalYearStartMonth())
                    .getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
            "",
            "The month that quarters are counted from."));
    rows.add(
        row(
            "Parameter",
            "Fewest closed deals",
            Value.count(parameters.minimumCount()),
            "count",
            "Fewer than these on either side are too few to say."));
    rows.add(
        row(
            "Parameter",
            "Days before the answer",
            new Value.Quantity(parameters.landmarkDays(), Unit.DAYS),
            "days",
            "Whether a tactic goes with a yes is asked of requests still unanswered so many days"
                + " after they were raised, by the signals of these days."));
    rows.add(
        row(
            "Parameter",
            "Difference that matters",
            differenceThatMatters(parameters.differenceThatMatters()),
            "percentage points",
            "Where a comparison is not clear, the report says from which quarter on it would see such"
                + " a difference."));
    rows.add(
        row(
            "Parameter",
            "Reject limit",
            new Value.Quantity(parameters.rejectLimit(), Unit.FINE_SHARE),
            "per cent",
            "If more of a table's rows are rejected, the run fails and publishes nothing."));
  }

  private static void addSizeBands(List<Row> rows, Measured<SizeBands> bands) {
    rows.add(sizeBand("Small deals, up to", bands.map(SizeBands::smallUpTo)));
    rows.add(sizeBand("Medium deals, up to", bands.map(SizeBands::mediumUpTo)));
    Measured<Rate> without = bands.flatMap(SizeBands::lostWithoutSize);
    if (without.isMeasured()) {
      rows.add(
          row(
              "Size bands",
              "Lost deals without a size",
              Value.count(without.require().count()),
              "count",
              "Lost deals of the window whose size is not known. They are in nothing that is said by"
                  + " size or amount."));
    }
  }

  private static Row sizeBand(String name, Measured<BigDecimal> cut) {
    return band(
        "Size bands",
        name,
        cut,
        "A third of the window's closed deals each is small, medium and large. A deal's size is its"
            + " expected amount, else its amount; a lost deal of size zero has none.");
  }

  private static Row figure(String part, Figure<?, ?> figure) {
    return new Row(
        part,
        figure.label(),
        Value.EMPTY,
        unit(figure.unit()),
        figure.definition(),
        figure.formula(),
        figure.source());
  }

  static Row row(String part, String name, Value value, String unit, String definition) {
    return new Row(part, name, value, unit, definition, "", "");
  }

  /** As it is configured: a unit's format would round it. */
  private static Value differenceThatMatters(Measured<Double> difference) {
    return difference.isMeasured()
        ? Value.text(Say.configuredPoints(difference.require()))
        : new Value.NotMeasured(difference.notMeasured());
  }

  static String unit(Unit unit) {
    return switch (unit) {
      case COUNT -> "count";
      case SHARE, FINE_SHARE -> "per cent";
      case POINTS, POINTS_APART -> "percentage points";
      case MONEY -> "reporting currency";
      case DECIMAL, FINE_DECIMAL -> "number";
      case RATIO -> "ratio";
      case DAYS -> "days";
      case PROBABILITY -> "probability";
      case DATE -> "date";
      case TEXT -> "text";
    };
  }
}
