package dev.hindsight.comparing;

import dev.hindsight.findings.DecisionClass;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Rate;
import dev.hindsight.findings.Unit;
import java.util.Locale;

/** Figures as sentences say them. */
public final class Wording {

  /** A class within a sentence, such as "not-now". */
  public static String name(DecisionClass decisionClass) {
    return decisionClass.label().toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /** A difference with its interval, such as "+17 points (+4 to +30 points)". */
  public static String points(Estimate difference) {
    return Unit.POINTS.say(difference.value()) + " (" + Unit.POINTS.say(difference) + ")";
  }

  /** A rate with its interval, such as "61 % (52 to 69 %)". */
  public static String share(Estimate share) {
    return Unit.SHARE.say(share.value()) + " (" + Unit.SHARE.say(share) + ")";
  }

  /** A rate without its interval and with its counts, such as "61 % of 120". */
  public static String shareOf(Rate rate) {
    return Unit.SHARE.say(rate.estimate().require().value())
        + " of "
        + Unit.COUNT.say((double) rate.of());
  }

  /** A p value after the letter, such as "= 0.012" or "< 0.001". */
  public static String p(double p) {
    return p < 0.001 ? "< 0.001" : "= " + Unit.PROBABILITY.say(p);
  }

  private Wording() {}
}
