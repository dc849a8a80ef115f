package dev.hindsight.slides;

import dev.hindsight.charts.Charts;
import dev.hindsight.charts.churn.ChurnBySide;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.payoff.PayOffWaterfall;
import dev.hindsight.charts.payoff.PromisesKept;
import dev.hindsight.charts.pressure.TacticsAgainstAnswers;
import dev.hindsight.charts.winrates.LikeForLikeAgainstCrude;
import dev.hindsight.charts.winrates.WinRateByDecision;
import dev.hindsight.charts.winrates.WinRateByQuarter;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Review;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import dev.hindsight.findings.churn.ChurnFigures;
import dev.hindsight.findings.payoff.PayOffFigures;
import dev.hindsight.findings.pressure.PressureFigures;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.winrates.ComparisonFigures;
import dev.hindsight.findings.winrates.WinRateFigures;
import dev.hindsight.office.EditableCharts;
import dev.hindsight.office.EstimateChart;
import dev.hindsight.tables.NotMeasured;
import dev.hindsight.tables.ReviewPoint;
import dev.hindsight.tables.ToDecide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What slides say, in the order of a meeting: what to decide, the review, what each question found,
 * what changed and what is not known. At most nine; what was not measured has none.
 */
final class Deck {

  /** More lines would be too small to read. */
  private static final int MOST_LINES = 7;

  private static final String POINTS = "changes-and-gaps";

  /**
   * A slide about a chart.
   *
   * @param chart its name
   * @param figures what it shows
   */
  private record About(String chart, List<Figure<?, ?>> figures) {}

  private static final List<About> CHARTS =
      List.of(
          new About(
              PayOffWaterfall.NAME,
              List.of(PayOffFigures.GAIN, PayOffFigures.DISPLACEMENT_COST, PayOffFigures.NET)),
          new About(WinRateByDecision.NAME, List.of(WinRateFigures.WIN_RATE)),
          new About(
              LikeForLikeAgainstCrude.NAME,
              List.of(ComparisonFigures.LIKE_FOR_LIKE_DIFFERENCE, ComparisonFigures.DIFFERENCE)),
          new About(ChurnBySide.NAME, List.of(ChurnFigures.CHURN_RATE, ChurnFigures.RATE_RATIO)),
          new About(TacticsAgainstAnswers.NAME, List.of(PressureFigures.YES_LIKE_FOR_LIKE)),
          new About(
              PromisesKept.NAME,
              List.of(
                  PayOffFigures.DUE,
                  PayOffFigures.ON_TIME,
                  PayOffFigures.LATE,
                  PayOffFigures.NOT_DELIVERED)));

  private final Findings findings;
  private final String currency;

  private Deck(Findings findings) {
    this.findings = findings;
    this.currency = findings.parameters().reportingCurrency();
  }

  /** The slides of a report, at least one. */
  static List<Slide> of(Findings findings) {
    Deck deck = new Deck(findings);
    List<Slide> found = Stream.concat(deck.review(), deck.charts()).toList();
    return found.isEmpty()
        ? List.of(deck.nothing())
        : Stream.of(deck.agenda(), found.stream(), deck.points())
            .flatMap(slides -> slides)
            .toList();
  }

  private Stream<Slide> agenda() {
    return ToDecide.of(findings).stream().map(AgendaSlide::of);
  }

  private Slide nothing() {
    return Slide.inWords(
        "nothing-measured",
        "Nothing was measured",
        NotMeasured.in(findings).stream().limit(MOST_LINES).toList(),
        NotMeasured.in(findings));
  }

  private Stream<Slide> review() {
    List<Statement> statements = findings.review().statements();
    if (statements.isEmpty()) {
      return Stream.of();
    }
    List<String> notes = new ArrayList<>();
    statements.forEach(
        statement -> {
          notes.add(statement.line(currency));
          statement.details().forEach(detail -> notes.add(statement.opening() + detail));
        });
    notes.add(Review.CAUTION);
    return Stream.of(
        Slide.inWords(
            "review",
            headline(statements.get(0)),
            statements.stream().map(statement -> statement.line(currency)).toList(),
            notes));
  }

  private String headline(Statement statement) {
    Optional<Shown> shown = statement.shown().optional();
    return statement.opening()
        + shown.map(each -> each.number(currency) + limits(each)).orElse(statement.text());
  }

  private static String limits(Shown shown) {
    return shown.limits().isMeasured() ? " (" + shown.limits().require() + ")" : "";
  }

  private Stream<Slide> charts() {
    Map<String, Measured<Chart>> all = new HashMap<>(Charts.all(findings));
    all.put(PromisesKept.NAME, PromisesOnTime.of(findings));
    return CHARTS.stream()
        .filter(about -> all.get(about.chart()).isMeasured())
        .map(about -> slide(about, all.get(about.chart()).require()));
  }

  private static Slide slide(About about, Chart chart) {
    Optional<EstimateChart> drawn = EditableCharts.ofFirst(chart);
    List<String> text = new ArrayList<>(drawn.map(Deck::figures).orElse(List.of()));
    text.addAll(shown(chart));
    List<String> notes = new ArrayList<>(shown(chart));
    notes.addAll(chart.data().lines());
    about.figures().forEach(figure -> notes.add(figure.label() + ": " + figure.definition()));
    notes.add(chart.caption().foot() + ".");
    return new Slide(chart.name(), chart.title(), text, drawn, chart.altText(), notes);
  }

  /** What is shown, when, and of how many; what is hollow in the picture is not here. */
  private static List<String> shown(Chart chart) {
    return Stream.of(chart.caption().subtitle().split(" · ", -1))
        .filter(part -> !part.startsWith("hollow: "))
        .map(part -> Say.capital(part) + ".")
        .toList();
  }

  /** The estimates that are drawn, in words. */
  private static List<String> figures(EstimateChart drawn) {
    List<String> figures =
        drawn.all().stream()
            .map(bar -> bar.label() + ": " + Cell.of(drawn.unit(), bar.estimate()).text())
            .toList();
    return figures.size() <= MOST_LINES
        ? figures
        : Stream.concat(
                figures.stream().limit(MOST_LINES - 1L),
                Stream.of("The notes have all " + figures.size() + "."))
            .toList();
  }

  private Stream<Slide> points() {
    List<ReviewPoint> points = ReviewPoint.of(findings);
    Measured<Chart> quarters = WinRateByQuarter.of(findings);
    if (points.isEmpty() && !quarters.isMeasured()) {
      return Stream.of();
    }
    List<String> text =
        points.stream().map(point -> point.heading() + ": " + point.text()).toList();
    List<String> notes = new ArrayList<>(text);
    points.forEach(point -> notes.addAll(point.details()));
    if (!quarters.isMeasured()) {
      return Stream.of(Slide.inWords(POINTS, changed(), text, notes));
    }
    Chart chart = quarters.require();
    notes.addAll(shown(chart));
    notes.addAll(chart.data().lines());
    return Stream.of(
        new Slide(
            POINTS, chart.title(), text, EditableCharts.ofFirst(chart), chart.altText(), notes));
  }

  private String changed() {
    return findings.review().changes().isMeasured()
        ? findings.review().changes().require().get(0)
        : "What is not known";
  }
}
