package dev.hindsight.charts;

import dev.hindsight.findings.DecisionClass;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.LikeForLike;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Period;
import dev.hindsight.findings.Rate;
import dev.hindsight.findings.Tactic;
import dev.hindsight.findings.Unit;
import java.text.Bidi;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** How the charts say what they show. */
public final class Words {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private static final String PLAIN = "95\u00a0%";

  private Words() {}

  static String day(LocalDate date) {
    return DAY.format(date).replace(' ', '\u00a0');
  }

  static String window(Period period) {
    return day(period.windowStart()) + " to " + day(period.windowEnd());
  }

  static String count(long count) {
    return Unit.COUNT.say((double) count);
  }

  /** Such as "1 deal", "1,204 deals". */
  static String count(long count, String one) {
    return count(count) + "\u00a0" + one + (count == 1 ? "" : "s");
  }

  /** Such as "1 day", "56 days". */
  static String days(double days) {
    return Unit.DAYS.say(days);
  }

  static String share(Estimate estimate) {
    return Unit.SHARE.say(estimate.value());
  }

  /** Such as "61 % (52 to 69)". */
  static String withInterval(Estimate estimate) {
    return share(estimate) + " " + interval(estimate);
  }

  /** Such as "(52 to 69)". */
  static String interval(Estimate estimate) {
    return "(" + Unit.SHARE.say(estimate).replace("\u00a0%", "") + ")";
  }

  /** Such as "+17 points (+8 to +26)". */
  static String points(Estimate estimate) {
    String interval = Unit.POINTS.say(estimate);
    return Unit.POINTS.say(estimate.value()) + " (" + interval.replace("\u00a0points", "") + ")";
  }

  /** Such as "98.8 % intervals (as they stand 95 %)". */
  static String levels(Stream<Measured<LikeForLike>> family) {
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
  static String level(Measured<Double> level) {
    return level.isMeasured() ? Unit.FINE_SHARE.say(level.require()).replace(".0", "") : PLAIN;
  }

  /** Such as "81 of 133". */
  static String counts(Rate rate) {
    return count(rate.count()) + " of " + count(rate.of());
  }

  /** Such as "61 % (52 to 69), 81 of 133". */
  static String figures(Findings findings, Rate rate) {
    return withInterval(rate.estimate().require())
        + ", "
        + counts(rate)
        + (tooFew(findings, rate.of()) ? ", too few to say" : "");
  }

  /**
   * A name in the middle of a sentence: one written from right to left turns nothing but itself.
   */
  static String isolated(String name) {
    boolean turns = Bidi.requiresBidi(name.toCharArray(), 0, name.length());
    return turns ? '\u2068' + name + '\u2069' : name;
  }

  /** A class in the middle of a sentence. */
  static String within(DecisionClass decisionClass) {
    return decisionClass.label().toLowerCase(Locale.ROOT);
  }

  /** Such as "p 0.012"; a small one is not written as nought. */
  static String p(double p) {
    return p < 0.0005 ? "p\u00a0<\u00a00.001" : "p\u00a0" + Unit.PROBABILITY.say(p);
  }

  /** A tactic in the middle of a sentence. */
  static String within(Tactic tactic) {
    return tactic.label().toLowerCase(Locale.ROOT);
  }

  static String pressureAsOf(Findings findings) {
    return asOf(findings) + " \u00b7 What goes with pressure is not shown to be caused by it";
  }

  static String asOf(Findings findings) {
    return "As of " + day(findings.period().asOf());
  }

  static String comparedAsOf(Findings findings) {
    return asOf(findings)
        + " \u00b7 Differences are associated with the decision, not shown to be caused by it";
  }

  /** Why there is nothing to draw, such as "too few to say: 4 requests, fewer than 10". */
  static String tooFew(Findings findings, long count, String one) {
    return "too few to say: "
        + count(count, one)
        + ", fewer than "
        + count(findings.parameters().minimumCount());
  }

  static boolean tooFew(Findings findings, long count) {
    return count < Math.max(1, findings.parameters().minimumCount());
  }
}
