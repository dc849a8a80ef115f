package dev.hindsight.charts.payoff;

import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Say;

/** How the charts of trade-offs say what they show. */
public final class PayOffWords {

  private PayOffWords() {}

  /** How many of them could be judged and their net measured. */
  static long judged(NetTotal settled) {
    return settled.requests() - settled.notMeasured();
  }

  static boolean tooFew(Findings findings, NetTotal settled) {
    return Words.tooFew(findings, judged(settled));
  }

  /** Money that can be read aloud, such as "EUR 1.2m (0.4m to 2.0m)". */
  static String money(Findings findings, Estimate money) {
    return findings.parameters().reportingCurrency() + "\u00a0" + Say.money(money);
  }

  /** A difference without a sign, such as "EUR 1.2m more (400k less to 2.0m more)". */
  public static String moreOrLess(Findings findings, Estimate difference) {
    return findings.parameters().reportingCurrency() + "\u00a0" + Say.moreOrLess(difference);
  }

  static String decided(PayOff payOff) {
    return "first decided " + Say.period(payOff.firstDay(), payOff.lastDay());
  }

  /** Such as "212 settled, 31 too early". */
  static String counts(long settled, long tooEarly) {
    return Say.count(settled)
        + " settled"
        + (tooEarly == 0 ? "" : ", " + Say.count(tooEarly) + " too early");
  }

  static String asOf(Findings findings) {
    return Words.asOf(findings)
        + " \u00b7 Against what like deals with the other answer came to; not shown to be caused by"
        + " it";
  }
}
