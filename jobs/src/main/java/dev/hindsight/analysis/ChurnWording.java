package dev.hindsight.analysis;

import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Unit;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures of churn as sentences say them. */
final class ChurnWording {

  private static final double THOUSAND = 1e3;
  private static final double MILLION = 1e6;

  private ChurnWording() {}

  static String count(long count) {
    return Unit.COUNT.say((double) count);
  }

  /** A ratio with its interval, such as "2.1 times (1.2 to 3.7)". */
  static String times(Estimate ratio) {
    return "%s times (%s to %s)"
        .formatted(oneDecimal(ratio.value()), oneDecimal(ratio.lower()), oneDecimal(ratio.upper()));
  }

  /** Accounts with their interval, such as "8 (5 to 10)". */
  static String accounts(Estimate accounts) {
    return Unit.COUNT.say(accounts.value()) + " (" + Unit.COUNT.say(accounts) + ")";
  }

  /** Money with its interval, in a unit that can be read aloud, such as "410k (250k to 520k)". */
  static String money(Estimate money) {
    return "%s (%s to %s)"
        .formatted(money(money.value()), money(money.lower()), money(money.upper()));
  }

  /** Money in a unit that can be read aloud. */
  static String money(double money) {
    if (Math.abs(money) >= MILLION) {
      return oneDecimal(money / MILLION) + "m";
    }
    return Math.abs(money) >= 10 * THOUSAND
        ? Unit.MONEY.say(money / THOUSAND) + "k"
        : Unit.MONEY.say(money);
  }

  static String oneDecimal(double value) {
    return new DecimalFormat("#,##0.0", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }
}
