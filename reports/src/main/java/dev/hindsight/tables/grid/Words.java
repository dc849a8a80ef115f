package dev.hindsight.tables.grid;

import dev.hindsight.findings.churn.ChurnPanel;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.values.Detectable;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Sensitivity;
import dev.hindsight.findings.values.Verdict;
import java.util.Locale;

/** Phrases that several sheets share. */
public final class Words {

  private Words() {}

  public static String window(Period period) {
    return window("Deals", period);
  }

  public static String requests(Period period) {
    return window("Requests raised and deals closed", period);
  }

  /** What is looked at and of when, such as "Deals from 1 Oct 2025 to 30 Sep 2026, as of …". */
  public static String window(String what, Period period) {
    return what
        + " from "
        + Say.period(period.windowStart(), period.windowEnd())
        + ", as of "
        + Say.day(period.asOf());
  }

  /** Whether something cannot be said, as a sentence; empty where it was measured. */
  public static String reason(Measured<?> figure) {
    return figure.isMeasured() ? "" : sentence("not measured: " + figure.notMeasured());
  }

  /** A remark, and behind it whether something cannot be said. */
  public static String withReason(String remark, Measured<?> figure) {
    return (remark + " " + reason(figure)).strip();
  }

  /** A remark, and behind it how long until it can be told, or what would overturn it. */
  public static String withOutlook(
      String remark, Measured<Detectable> detectable, Measured<Sensitivity> sensitivity) {
    if (detectable.isMeasured()) {
      return (remark + " " + Say.detectable(detectable.require())).strip();
    }
    return sensitivity.isMeasured()
        ? (remark + " " + Say.sensitivity(sensitivity.require())).strip()
        : remark;
  }

  public static String decided(PayOff payOff) {
    return "Requests first decided from " + Say.period(payOff.firstDay(), payOff.lastDay());
  }

  public static String months(ChurnPanel panel) {
    return "Customers that waited for a roadmap item, month by month from "
        + Say.period(panel.firstDay(), panel.lastDay());
  }

  /** Why no verdict is given, such as "Too few to say: fewer than 10 closed deals." */
  public static String tooFew(int minimumCount, String what) {
    return sentence(
        Verdict.TOO_FEW_TO_SAY.label() + ": fewer than " + Say.count(minimumCount) + " " + what);
  }

  /** A phrase as a whole sentence: it begins with a capital and ends in a full stop. */
  public static String sentence(String phrase) {
    return Say.capital(phrase) + (phrase.endsWith(".") ? "" : ".");
  }

  /** A label as it stands within a sentence. */
  public static String inSentence(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}
