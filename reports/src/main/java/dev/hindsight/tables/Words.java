package dev.hindsight.tables;

import dev.hindsight.findings.ChurnPanel;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.PayOff;
import dev.hindsight.findings.Period;
import dev.hindsight.findings.Unit;
import dev.hindsight.findings.Verdict;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Phrases that several sheets share. */
public final class Words {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d\u00a0MMMM\u00a0uuuu", Locale.ENGLISH);

  private Words() {}

  /** A day as a sentence says it, such as "28 September 2026". */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  public static String window(Period period) {
    return "Deals from "
        + day(period.windowStart())
        + " to "
        + day(period.windowEnd())
        + ", as of "
        + day(period.asOf());
  }

  public static String requests(Period period) {
    return "Requests raised and deals closed from "
        + day(period.windowStart())
        + " to "
        + day(period.windowEnd())
        + ", as of "
        + day(period.asOf());
  }

  /** Whether something cannot be said, as a sentence; empty where it was measured. */
  public static String reason(Measured<?> figure) {
    return figure.isMeasured() ? "" : sentence("not measured: " + figure.notMeasured());
  }

  public static String decided(PayOff payOff) {
    return "Requests first decided from " + day(payOff.firstDay()) + " to " + day(payOff.lastDay());
  }

  public static String months(ChurnPanel panel) {
    return "Customers that waited for a roadmap item, month by month from "
        + day(panel.firstDay())
        + " to "
        + day(panel.lastDay());
  }

  /** Why no verdict is given, such as "Too few to say: fewer than 10 closed deals." */
  static String tooFew(int minimumCount, String what) {
    return sentence(
        Verdict.TOO_FEW_TO_SAY.label()
            + ": fewer than "
            + Unit.COUNT.say((double) minimumCount)
            + " "
            + what);
  }

  /** Such as "1 row", "1,204 rows". */
  public static String count(long count, String one) {
    return Unit.COUNT.say((double) count) + " " + one + (count == 1 ? "" : "s");
  }

  /** A phrase as a whole sentence: it begins with a capital and ends in a full stop. */
  public static String sentence(String phrase) {
    return capital(phrase) + (phrase.endsWith(".") ? "" : ".");
  }

  /** A label as it stands at the head of a line. */
  public static String capital(String label) {
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  /** A label as it stands within a sentence. */
  public static String inSentence(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}
