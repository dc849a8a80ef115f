package dev.hindsight.charts.pressure;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Beside;
import dev.hindsight.charts.grammar.Columns;
import dev.hindsight.charts.grammar.Facts;
import dev.hindsight.charts.grammar.Part;
import dev.hindsight.charts.grammar.Scale;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.PressureFigures;
import dev.hindsight.findings.pressure.QuarterEnd;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Requests by weeks to the fiscal quarter's end, the last fortnight apart from the rest. */
public final class RequestsToQuarterEnd {

  public static final String NAME = "pressure-quarter-end";

  private static final int WEEK = 7;
  private static final int FORTNIGHT = 14;
  private static final int LINES = 5;

  private static final List<Part> PARTS =
      List.of(
          new Part("last fortnight", Look.PRESSURE),
          new Part("other weeks", Look.light(Look.LINE)));

  private RequestsToQuarterEnd() {}

  public static Measured<Chart> of(Findings findings) {
    return findings
        .pressure()
        .flatMap(Pressure::quarterEnd)
        .flatMap(
            end ->
                Words.tooFew(findings, end.inFortnight().of())
                    ? Measured.not(Words.tooFew(findings, end.inFortnight().of(), "first request"))
                    : Measured.of(drawn(findings, end)));
  }

  private static Chart drawn(Findings findings, QuarterEnd end) {
    String subtitle =
        "Deals\u2019 first requests per seven days, by weeks to the fiscal quarter\u2019s end;"
            + " in each bar how many there were; dashed: every day alike \u00b7 "
            + Say.count(end.inFortnight().of(), "request")
            + " raised "
            + Words.window(findings.period());
    List<Columns.Column> columns =
        end.weeks().stream()
            .filter(week -> week.days() > 0)
            .map(RequestsToQuarterEnd::column)
            .sorted(Comparator.comparingDouble(Columns.Column::at))
            .toList();
    double highest = columns.stream().mapToDouble(Columns.Column::height).max().orElse(1);
    Columns weeks =
        new Columns(
            "Weeks to the quarter\u2019s end",
            PARTS,
            columns,
            "Days",
            Scale.countsTo(highest * 1.05, LINES),
            OptionalDouble.of((double) WEEK * end.inFortnight().of() / end.windowDays()));
    return new Chart(
        NAME,
        new Caption(PressureHeadline.quarterEnd(end), subtitle, Words.pressureAsOf(findings)),
        new Beside(weeks, facts(findings, end)));
  }

  /** The last week stands at the right. */
  private static Columns.Column column(QuarterEnd.Week week) {
    int place = week.fromDay() / WEEK + 1;
    double perWeek = (double) WEEK * week.requests() / week.days();
    Cell requests = Cell.count(week.requests());
    boolean last = week.fromDay() < FORTNIGHT;
    return new Columns.Column(
        -place,
        Say.count(place),
        last ? List.of(perWeek, 0.0) : List.of(0.0, perWeek),
        last ? List.of(requests, Cell.of("")) : List.of(Cell.of(""), requests),
        "",
        Cell.count(week.days()));
  }

  private static Facts facts(Findings findings, QuarterEnd end) {
    return new Facts(
        List.of(
            new Facts.Fact(
                "of requests in the last fortnight",
                Say.share(end.inFortnight().estimate().require()),
                Say.counts(end.inFortnight())
                    + "; of days "
                    + Unit.SHARE.say(end.expectedShare())
                    + ", "
                    + Say.p(end.p())),
            Facts.Fact.of(findings, "first answer yes, last fortnight", end.yesInFortnight()),
            Facts.Fact.of(findings, "first answer yes, other days", end.yesOutside()),
            new Facts.Fact(
                Words.within(PressureFigures.SIGNALS_PER_REQUEST),
                perRequest(end.signalsInFortnight()) + " and " + perRequest(end.signalsOutside()),
                "in the last fortnight, on other days")));
  }

  private static String perRequest(Measured<QuarterEnd.Signals> signals) {
    return signals.isMeasured()
        ? Unit.FINE_DECIMAL.say(signals.require().perRequest())
        : "not measured";
  }
}
