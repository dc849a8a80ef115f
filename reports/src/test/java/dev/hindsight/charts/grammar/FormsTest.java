package dev.hindsight.charts.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Form;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Svg;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Unit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class FormsTest {

  private static final Estimate HALF = new Estimate(0.5, 0.4, 0.6);
  private static final String LONG = "Donaudampfschifffahrt ".repeat(9);
  private static final String HEBREW = "\u05d4\u05de\u05db\u05d9\u05e8\u05d5\u05ea";

  private static final List<Part> PARTS =
      List.of(new Part("kept", Look.STRONG), new Part("not yet", Look.GROUND));

  @Test
  void quartersThatFitAreNamedWithTheirFigures() {
    Panels panels = panels(panel("", quarter(8000, 0.5, 20), quarter(8002, 0.25, 4)));

    assertThat(svg(panels))
        .contains(">2000Q1</text>", ">10 of 20</text>", ">50\u00a0%</text>", ">2000Q3</text>");
    assertThat(panels.say())
        .isEqualTo(
            "2000Q1: won 50\u00a0% (40 to 60), closed 10 of 20; 2000Q3: won 25\u00a0% (15 to 35),"
                + " too few to say, closed 1 of 4");
  }

  @Test
  void quartersThatDoNotFitGiveWayToTheirYearsAndKeepTheirGaps() {
    Point[] points =
        IntStream.range(0, 12)
            .filter(at -> at != 5)
            .mapToObj(at -> quarter(8000 + at, 0.5, 20))
            .toArray(Point[]::new);

    String svg = svg(panels(panel("All", points), panel(LONG, points), panel(HEBREW, points)));

    assertThat(svg)
        .contains(">2000</text>", ">2001</text>", ">2002</text>", HEBREW)
        .contains(">2002Q4: 50\u00a0% (40 to 60) \u00b7 10 of 20</text>")
        .doesNotContain(">2001Q1</text>", LONG + "</text>");
  }

  @Test
  void aQuarterWithoutDealsSaysWhyAndDrawsNothing() {
    Point none = new Point(8000, "2000Q1", Measured.not("no closed deals"), "", Cell.of(""), false);
    Panels panels = panels(panel("All", none));

    assertThat(svg(panels)).contains(">2000Q1: no closed deals</text>");
    assertThat(panels.say()).isEqualTo("2000Q1: all not measured");
  }

  @Test
  void aCurveIsReadAsFarAsItIsKnown() {
    Curve.Path path = new Curve.Path(0, 0, 100, List.of(step(30, 0.2), step(120, 0.4)));

    assertThat(path.at(90).require().value()).isEqualTo(0.2);
    assertThat(path.at(10).isMeasured()).isFalse();
    assertThat(path.at(120).notMeasured()).isEqualTo("the curve has no step by day 120");
    assertThat(path.end()).isEqualTo(0.2);
    assertThat(path.share(29)).isZero();
  }

  @Test
  void aCurveThatStopsEarlySaysItsLastDayKnown() {
    Curve early = curve("Early", false, step(30, 0.2));
    Curve few = curve(LONG, true, step(30, 0.2));
    Curves curves =
        new Curves(
            List.of(early, few),
            Scale.days(180, 90),
            Scale.sharesTo(0.3),
            List.of(90),
            "Won",
            "Open");

    assertThat(svg(curves))
        .contains(">day 90: 50\u00a0% (40 to 60)</text>", ">12 deals: too few to say</text>")
        .contains("stroke-dasharray")
        .doesNotContain(LONG + "</text>");
    assertThat(early.say())
        .isEqualTo("early (12 deals) day 90: 50\u00a0% (40 to 60), day 180: not measured");
    assertThat(curves.data().rows()).hasSize(2);
  }

  @Test
  void moreCurvesThanDarkAndLightTellApartHaveMarkers() {
    List<Curve> three =
        List.of(curve("A", false), curve("B", false), curve("C", false, step(30, 0.2)));

    assertThat(paths(three)).isGreaterThan(paths(three.subList(0, 2)) + 2 * 3);
  }

  private static long paths(List<Curve> curves) {
    Curves form =
        new Curves(
            curves, Scale.days(180, 90), Scale.sharesTo(0.3), List.of(), "Won", "Still open");
    String svg = svg(form);
    return svg.split("<(path|polygon|circle|rect) ", -1).length;
  }

  @Test
  void columnsSayTheirPartsAndNumbersSayWhatTheyAre() {
    Columns.Column column =
        new Columns.Column(
            -1, "1", List.of(3.5, 0.0), List.of(Cell.count(1), Cell.of("")), "", Cell.count(2));
    Columns columns =
        new Columns(
            "Weeks to the end",
            PARTS,
            List.of(column),
            "Days",
            Scale.countsTo(3.5, 5),
            OptionalDouble.of(2));

    assertThat(columns.say()).isEqualTo("1 weeks to the end: kept 1, days 2");
    assertThat(svg(columns)).contains(">Weeks to the end</text>", "stroke-dasharray");
  }

  @Test
  void sharesAreHollowWhereTooFewAndLeaveOutEmptyGroups() {
    Shares.Bar few = new Shares.Bar(HEBREW, List.of(0L, 5L), true);
    Shares.Bar many = new Shares.Bar(LONG, List.of(12L, 30L), false);
    Shares shares =
        new Shares(
            PARTS,
            "due",
            List.of(
                new Shares.Group("By name", List.of(few, many)),
                new Shares.Group("By quarter", List.of())));

    assertThat(shares.say())
        .isEqualTo(
            "By name: \u2068"
                + HEBREW
                + "\u2069: kept 0, not yet 5, due 5, too few to say; "
                + LONG
                + ": kept 12, not yet 30, due 42");
    assertThat(svg(shares)).contains(">5 due</text>", ">12</text>").doesNotContain("By quarter");
  }

  @Test
  void aQuarterOfTooFewIsHollowOnTheHeatMap() {
    Rate rate = new Rate(3, 30, Measured.of(new Estimate(0.1, 0.02, 0.3)));
    Rate few = new Rate(3, 5, Measured.of(HALF));
    HeatMap map =
        new HeatMap(
            List.of("Deadline"),
            "Under any",
            "requests",
            Look.PRESSURE,
            List.of(
                new HeatMap.Column("2026Q1", List.of(few), few, true),
                new HeatMap.Column("2026Q2", List.of(rate), rate, false)),
            new HeatMap.Column("review window", List.of(rate), rate, false));

    assertThat(map.say())
        .isEqualTo(
            "2026Q1, too few to say: under any 3 of 5, deadline 3; 2026Q2: under any 3 of 30,"
                + " deadline 3; review window: under any 10\u00a0% (2 to 30), deadline 10\u00a0%"
                + " (2 to 30)");
    assertThat(svg(map)).contains(">10\u00a0% of requests</text>", ">2026</text>");
  }

  @Test
  void rowsBesideAPictureAreCountedWhereTheyDoNotFit() {
    List<Facts.Fact> rows =
        IntStream.range(0, 6).mapToObj(i -> new Facts.Fact("Team " + i, "+1 point", "")).toList();
    Calibration claims = new Calibration("claimed", "won", Look.INK, List.of());
    Beside beside =
        new Beside(claims, new Facts(List.of(new Facts.Fact("won", "6", "")), "teams", rows));

    assertThat(svg(beside))
        .contains(">Team 3</text>", ">and 2 more</text>")
        .doesNotContain("Team 4<");
    assertThat(beside.say())
        .endsWith(
            "won: 6; teams: Team 0: +1 point; Team 1: +1 point; Team 2:"
                + " +1 point; Team 3: +1 point; Team 4: +1 point; Team 5: +1 point");
  }

  @Test
  void aScaleEndsOnALineOfItsGrid() {
    assertThat(Scale.sharesTo(0.22)).isEqualTo(new Scale(0, 0.25, 0.05, Unit.SHARE));
    assertThat(Scale.sharesFrom(0.77)).isEqualTo(new Scale(0.7, 1, 0.1, Unit.SHARE));
    assertThat(Scale.countsTo(0, 6)).isEqualTo(new Scale(0, 1, 1, Unit.COUNT));
    assertThat(Scale.days(0, 30)).isEqualTo(new Scale(0, 30, 30, Unit.COUNT));
    assertThatThrownBy(() -> new Scale(1, 1, 0.2, Unit.SHARE))
        .hasMessage("Invalid scale: 1.0 to 1.0 by 0.2");
  }

  private static Panels panels(Panels.Panel... panels) {
    return new Panels("Quarter", "Won", "Closed", Unit.SHARE, Scale.SHARES, List.of(panels));
  }

  private static Panels.Panel panel(String name, Point... points) {
    return new Panels.Panel(name, Look.INK, "", List.of(points));
  }

  private static Point quarter(int at, double share, long closed) {
    String counts = Math.round(share * closed) + " of " + closed;
    return new Point(
        at,
        at / 4 + "Q" + (at % 4 + 1),
        Measured.of(new Estimate(share, share - 0.1, share + 0.1)),
        counts,
        Cell.of(counts),
        closed < 10);
  }

  private static Curve.Step step(int day, double share) {
    return new Curve.Step(day, new Estimate(share, share - 0.1, share + 0.1), 9);
  }

  private static Curve curve(String name, boolean tooFew, Curve.Step... steps) {
    return new Curve(
        name,
        "12 deals",
        Look.INK,
        tooFew,
        new Curve.Path(0, 0, 90, List.of(steps)),
        Curve.Count.every(90, 180, List.of(steps)),
        List.of(
            new Curve.Reading(90, Measured.of(HALF)),
            new Curve.Reading(180, Measured.not("too early"))));
  }

  private static String svg(Form form) {
    Chart chart = new Chart("form", new Caption("Found", "Shown", "As of"), form);
    return new String(Svg.bytes(chart, FindingsFixture.IDENTITY), StandardCharsets.UTF_8);
  }
}
