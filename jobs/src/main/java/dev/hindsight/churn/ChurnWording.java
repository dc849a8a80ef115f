package dev.hindsight.churn;

import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Unit;

/** Figures of churn as sentences say them. */
public final class ChurnWording {

  private static final double THOUSAND = 1e3;
  private static final double MILLION = 1e6;

  private ChurnWording() {}

  public static String count(long count) {
    return Unit.COUNT.say((double) count);
  }

  /** A ratio with its interval, such as "2.10 times (1.20 to 3.70)". */
  public static String times(Estimate ratio) {
    return "%s times (%s)".formatted(Unit.RATIO.say(ratio.value()), Unit.RATIO.say(ratio));
  }

  /** Money in a unit that can be read aloud, such as "410k" or "1.2m". */
  public static String money(double money) {
    if (Math.abs(money) >= MILLION) {
      return Unit.DECIMAL.say(money / MILLION) + "m";
    }
    return Math.abs(money) >= 10 * THOUSAND
        ? Unit.MONEY.say(money / THOUSAND) + "k"
        : Unit.MONEY.say(money);
  }
}
