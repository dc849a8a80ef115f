package dev.hindsight.charts;

import dev.hindsight.findings.ChurnEffect;
import dev.hindsight.findings.ChurnPanel;
import dev.hindsight.findings.ChurnSide;
import dev.hindsight.findings.DisplacedItem;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Unit;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** How the charts of churn say what they show. */
final class ChurnWords {

  static final String EXPOSED = "Pushed out";
  static final String UNEXPOSED = "Not pushed out";

  private static final double THOUSAND = 1e3;
  private static final double MILLION = 1e6;

  private ChurnWords() {}

  /** Whether too few customers left on a side to say how often they do. */
  static boolean tooFew(Findings findings, ChurnSide side) {
    return Words.tooFew(findings, side.left().accounts());
  }

  static String months(ChurnPanel panel) {
    return Words.day(panel.firstDay()) + " to " + Words.day(panel.lastDay());
  }

  /** Such as "7.4 (4.4 to 11.8)". */
  static String decimal(Estimate estimate) {
    return Unit.DECIMAL.say(estimate.value()) + " (" + Unit.DECIMAL.say(estimate) + ")";
  }

  /** Such as "2.33 times (1.18 to 4.60)": one decimal would hide on which side of 1 it ends. */
  static String times(Estimate ratio) {
    return Unit.RATIO.say(ratio.value()) + " times (" + Unit.RATIO.say(ratio) + ")";
  }

  /** Such as "8 (2 to 11)". */
  static String accounts(Estimate accounts) {
    return minus(Unit.COUNT.say(accounts.value()) + " (" + Unit.COUNT.say(accounts) + ")");
  }

  /** Money that can be read aloud, with its interval, such as "410k (250k to 520k)". */
  static String money(Estimate money) {
    DoubleFunction<String> say = sayingMoneyLike(money);
    return say.apply(money.value())
        + " ("
        + say.apply(money.lower())
        + " to "
        + say.apply(money.upper())
        + ")";
  }

  /** How the amounts of an estimate are said: all in the unit that suits them together. */
  static DoubleFunction<String> sayingMoneyLike(Estimate money) {
    double largest = unitOf(money);
    return amount -> money(amount, largest);
  }

  /** The largest of the three; less where a limit would be rounded to nothing. */
  private static double unitOf(Estimate money) {
    double largest = Math.max(Math.abs(money.lower()), Math.abs(money.upper()));
    double smallest = Math.min(Math.abs(money.lower()), Math.abs(money.upper()));
    boolean vanishes = smallest > 0 && smallest < MILLION / 20;
    return vanishes ? Math.min(largest, MILLION - 1) : largest;
  }

  /** Such as "410k". */
  static String money(double money) {
    return money(money, Math.abs(money));
  }

  /** Money in the unit that suits the largest beside it. */
  private static String money(double money, double largest) {
    if (largest >= MILLION) {
      return minus(Unit.DECIMAL.say(money / MILLION)) + "m";
    }
    return minus(
        largest >= 10 * THOUSAND ? Unit.MONEY.say(money / THOUSAND) + "k" : Unit.MONEY.say(money));
  }

  /** A minus sign is as wide as a plus. */
  static String minus(String number) {
    return number.replace('-', '\u2212');
  }

  /** An item's title, else what it is known by. */
  static String name(DisplacedItem item) {
    return item.title().isBlank() ? item.roadmapItemId() : item.title();
  }

  static String comparedAsOf(Findings findings) {
    return Words.asOf(findings)
        + " \u00b7 More churn is associated with pushing items out, not shown to be caused by it";
  }

  /** How many times as often exposed customers left as like ones, where that is known. */
  static Optional<String> ratio(ChurnEffect effect) {
    if (effect.rateRatio().isMeasured()) {
      return Optional.of(times(effect.rateRatio().require()));
    }
    return effect.atLeast().isMeasured()
        ? Optional.of("at least " + Unit.RATIO.say(effect.atLeast().require()) + " times")
        : Optional.empty();
  }
}
