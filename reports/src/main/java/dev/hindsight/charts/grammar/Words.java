package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.ChartData;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.values.Verdict;
import java.util.Locale;
import java.util.stream.Stream;

/** How the charts say what they show. */
public final class Words {

  static final String TOO_FEW = Verdict.TOO_FEW_TO_SAY.label();

  private static final String PLAIN = "95\u00a0%";

  private Words() {}

  public static String window(Period period) {
    return Say.period(period.windowStart(), period.windowEnd());
  }

  /** Such as "98.8 % intervals (as they stand 95 %)". */
  public static String levels(Stream<Measured<LikeForLike>> family) {
    String level =
        family
            .filter(Measured::isMeasured)
            .map(each -> each.require().level())
            .filter(Measured::isMeasured)
            .map(Words::level)
            .findFirst()
            .orElse(PLAIN);
    return level.equals(PLAIN)
        ? PLAIN + " intervals"
        : level + " intervals (as they stand " + PLAIN + ")";
  }

  /** Such as "98.8 %"; an older report has only those of 95 %. */
  public static String level(Measured<Double> level) {
    return level.isMeasured() ? Unit.FINE_SHARE.say(level.require()).replace(".0", "") : PLAIN;
  }

  /** A class in the middle of a sentence. */
  public static String within(DecisionClass decisionClass) {
    return decisionClass.label().toLowerCase(Locale.ROOT);
  }

  /** A figure's name in the middle of a sentence. */
  public static String within(Figure<?, ?> figure) {
    return ChartData.lower(figure.label());
  }

  /** A tactic in the middle of a sentence. */
  public static String within(Tactic tactic) {
    return tactic.label().toLowerCase(Locale.ROOT);
  }

  public static String pressureAsOf(Findings findings) {
    return asOf(findings) + " \u00b7 What goes with pressure is not shown to be caused by it";
  }

  public static String asOf(Findings findings) {
    return "As of " + Say.day(findings.period().asOf());
  }

  public static String comparedAsOf(Findings findings) {
    return asOf(findings)
        + " \u00b7 Differences are associated with the decision, not shown to be caused by it";
  }

  /** Why there is nothing to draw, such as "too few to say: 4 requests, fewer than 10". */
  public static String tooFew(Findings findings, long count, String one) {
    return TOO_FEW
        + ": "
        + Say.count(count, one)
        + ", fewer than "
        + Say.count(findings.parameters().minimumCount());
  }

  public static boolean tooFew(Findings findings, long count) {
    return count < findings.parameters().minimumCount();
  }
}
