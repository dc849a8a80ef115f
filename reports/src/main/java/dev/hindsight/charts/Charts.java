package dev.hindsight.charts;

import dev.hindsight.charts.churn.ChurnAroundDisplacement;
import dev.hindsight.charts.churn.ChurnBySide;
import dev.hindsight.charts.churn.ChurnWaterfall;
import dev.hindsight.charts.churn.CostliestItems;
import dev.hindsight.charts.churn.RetentionCurves;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.expectations.ExpectedAgainstHappened;
import dev.hindsight.charts.payoff.NetByLevel;
import dev.hindsight.charts.payoff.NetOf;
import dev.hindsight.charts.payoff.PayOffWaterfall;
import dev.hindsight.charts.payoff.PromisesKept;
import dev.hindsight.charts.payoff.VerdictsByQuarter;
import dev.hindsight.charts.pressure.ClaimsAgainstWins;
import dev.hindsight.charts.pressure.PressureByAttainment;
import dev.hindsight.charts.pressure.RequestsToQuarterEnd;
import dev.hindsight.charts.pressure.Reversals;
import dev.hindsight.charts.pressure.TacticsAgainstAnswers;
import dev.hindsight.charts.pressure.TacticsByQuarter;
import dev.hindsight.charts.pressure.TeamsUnderPressure;
import dev.hindsight.charts.winrates.CustomersByQuarter;
import dev.hindsight.charts.winrates.LikeForLikeAgainstCrude;
import dev.hindsight.charts.winrates.LossReasons;
import dev.hindsight.charts.winrates.WinRateByDecision;
import dev.hindsight.charts.winrates.WinRateByGroup;
import dev.hindsight.charts.winrates.WinRateByQuarter;
import dev.hindsight.charts.winrates.WinsAfterDecisionCurves;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Question;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The charts of a report. */
public final class Charts {

  /** More would not fit beside the statements. */
  private static final int OPENING = 3;

  /**
   * A chart's place in a report.
   *
   * @param question what it answers
   */
  private record Place(String name, Question question, Function<Findings, Measured<Chart>> chart) {}

  /** The most important first, as a report shows them. */
  private static final List<Place> ALL =
      List.of(
          new Place(WinRateByDecision.NAME, Question.WIN_RATES, WinRateByDecision::of),
          new Place(PayOffWaterfall.NAME, Question.PAY_OFF, PayOffWaterfall::of),
          new Place(ChurnBySide.NAME, Question.CHURN, ChurnBySide::of),
          new Place(LikeForLikeAgainstCrude.NAME, Question.WIN_RATES, LikeForLikeAgainstCrude::of),
          new Place(WinRateByGroup.NAME, Question.WIN_RATES, WinRateByGroup::of),
          new Place(WinRateByQuarter.NAME, Question.WIN_RATES, WinRateByQuarter::of),
          new Place(CustomersByQuarter.NAME, Question.WIN_RATES, CustomersByQuarter::of),
          new Place(LossReasons.NAME, Question.WIN_RATES, LossReasons::of),
          new Place(WinsAfterDecisionCurves.NAME, Question.WIN_RATES, WinsAfterDecisionCurves::of),
          new Place(ChurnWaterfall.NAME, Question.CHURN, ChurnWaterfall::of),
          new Place(ChurnAroundDisplacement.NAME, Question.CHURN, ChurnAroundDisplacement::of),
          new Place(RetentionCurves.NAME, Question.CHURN, RetentionCurves::of),
          new Place(CostliestItems.NAME, Question.CHURN, CostliestItems::of),
          net(NetOf.ANSWERS),
          net(NetOf.ALTERNATIVES),
          net(NetOf.MANAGERS),
          new Place(VerdictsByQuarter.NAME, Question.PAY_OFF, VerdictsByQuarter::of),
          new Place(PromisesKept.NAME, Question.PAY_OFF, PromisesKept::of),
          new Place(TacticsAgainstAnswers.NAME, Question.PRESSURE, TacticsAgainstAnswers::of),
          new Place(ClaimsAgainstWins.NAME, Question.PRESSURE, ClaimsAgainstWins::of),
          new Place(RequestsToQuarterEnd.NAME, Question.PRESSURE, RequestsToQuarterEnd::of),
          new Place(PressureByAttainment.NAME, Question.PRESSURE, PressureByAttainment::of),
          new Place(TeamsUnderPressure.NAME, Question.PRESSURE, TeamsUnderPressure::of),
          new Place(Reversals.NAME, Question.PRESSURE, Reversals::of),
          new Place(TacticsByQuarter.NAME, Question.PRESSURE, TacticsByQuarter::of),
          new Place(ExpectedAgainstHappened.NAME, Question.EXPECTED, ExpectedAgainstHappened::of));

  private Charts() {}

  private static Place net(NetOf of) {
    return new Place(of.chart(), Question.PAY_OFF, findings -> NetByLevel.of(findings, of));
  }

  /**
   * Those that open the review: where one was not drawn, the next takes its place.
   *
   * @param charts charts or pictures of them, most important first
   */
  public static <C> List<C> opening(List<C> charts) {
    return charts.stream().limit(OPENING).toList();
  }

  /** The charts that the findings allow to draw, most important first. */
  public static List<Chart> of(Findings findings) {
    return all(findings).values().stream().flatMap(Measured::stream).toList();
  }

  /** Every chart by its name, most important first: drawn, or the reason why not. */
  public static Map<String, Measured<Chart>> all(Findings findings) {
    Map<String, Measured<Chart>> charts = new LinkedHashMap<>();
    ALL.forEach(place -> charts.put(place.name(), place.chart().apply(findings)));
    return Collections.unmodifiableMap(charts);
  }

  /** A chart's name as words, such as "Win rate by decision". */
  public static String words(String name) {
    return Say.capital(name.replace('-', ' '));
  }

  /**
   * The question that a chart answers.
   *
   * @throws java.util.NoSuchElementException for a name that no chart has
   */
  public static Question question(String chart) {
    return ALL.stream()
        .filter(place -> place.name().equals(chart))
        .map(Place::question)
        .findFirst()
        .orElseThrow();
  }
}
