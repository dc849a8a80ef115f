package dev.hindsight.payoff;

import dev.hindsight.findings.payoff.PayOffDimension;
import java.util.Locale;

/** Figures of trade-offs as sentences say them. */
final class PayOffWording {

  private PayOffWording() {}

  /** A level of a trait within a sentence, such as "strategic fit is off strategy". */
  static String trait(PayOffDimension trait, String level) {
    String name = level.replace('_', ' ');
    return switch (trait) {
      case OTHER_PROSPECTS -> name + " others are known to want it";
      case DEAL_TYPE -> "the deal type is " + name;
      case STRATEGIC_FIT -> "strategic fit is " + name;
      case DECISION_QUARTER, PRODUCT_MANAGER, DECISION_CLASS, ALTERNATIVE_KIND, SIZE_BAND ->
          trait.label().toLowerCase(Locale.ROOT) + " is " + name;
    };
  }
}
