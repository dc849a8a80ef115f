package dev.hindsight.payoff;

import dev.hindsight.churn.ChurnWording;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.PayOffDimension;
import java.util.Locale;

/** Figures of trade-offs as sentences say them. */
final class PayOffWording {

  private PayOffWording() {}

  /** Money that may be below 0, such as "−1.2m". */
  static String money(double money) {
    String unsigned = ChurnWording.money(Math.abs(money));
    boolean nothing = unsigned.chars().noneMatch(c -> c >= '1' && c <= '9');
    return money < 0 && !nothing ? "\u2212" + unsigned : unsigned;
  }

  /** Money with its interval, such as "9.2m (2.8m to 15.7m)". */
  static String money(Estimate money) {
    return "%s (%s to %s)"
        .formatted(money(money.value()), money(money.lower()), money(money.upper()));
  }

  /**
   * A difference without a sign, such as "9.2m more (2.8m to 15.7m)" or "50k less (1.1m less to 2m
   * more)".
   */
  static String moreOrLess(Estimate difference) {
    boolean less = difference.value() < 0;
    Estimate unsigned = less ? turned(difference) : difference;
    String more = less ? "less" : "more";
    String from =
        unsigned.lower() < 0
            ? "%s %s to %s %s"
                .formatted(
                    money(-unsigned.lower()), less ? "more" : "less", money(unsigned.upper()), more)
            : "%s to %s".formatted(money(unsigned.lower()), money(unsigned.upper()));
    return "%s %s (%s)".formatted(money(unsigned.value()), more, from);
  }

  /** The same with its sign turned round. */
  static Estimate turned(Estimate estimate) {
    return new Estimate(-estimate.value(), -estimate.upper(), -estimate.lower());
  }

  /** A level of a trait within a sentence, such as "strategic fit is off strategy". */
  static String trait(PayOffDimension trait, String level) {
    String name = level.replace('_', ' ');
    return switch (trait) {
      case OTHER_PROSPECTS -> name + " others are known to want it";
      case DEAL_TYPE -> "the deal is " + name;
      case STRATEGIC_FIT -> "strategic fit is " + name;
      case DECISION_QUARTER, PRODUCT_MANAGER, DECISION_CLASS, ALTERNATIVE_KIND, SIZE_BAND ->
          trait.label().toLowerCase(Locale.ROOT) + " is " + name;
    };
  }
}
