package dev.hindsight.charts.payoff;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.grammar.Forest;
import dev.hindsight.charts.grammar.Mark;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffFigures;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** The net of settled trade-offs by one dimension. */
public final class NetByLevel {

  private static final int MOST_ROWS = 10;

  private NetByLevel() {}

  public static Measured<Chart> of(Findings findings, NetOf of) {
    return findings
        .payOff()
        .flatMap(
            payOff ->
                payOff.by(of.dimension()).flatMap(levels -> of(findings, of, payOff, levels)));
  }

  private static Measured<Chart> of(
      Findings findings, NetOf of, PayOff payOff, List<PayOffLevel> levels) {
    List<PayOffLevel> rows =
        levels.stream()
            .filter(level -> PayOffWords.judged(level.settled()) > 0)
            .filter(level -> level.settled().net().isMeasured())
            .filter(level -> of.isShown(findings, level))
            .limit(MOST_ROWS)
            .toList();
    if (rows.size() < of.fewest()) {
      return Measured.not(of.tooFew(findings));
    }
    String subtitle = subtitle(findings, of, payOff, rows, levels.size() - rows.size());
    return Measured.of(
        new Chart(
            of.chart(),
            new Caption(of.title(findings, rows), subtitle, PayOffWords.asOf(findings)),
            forest(findings, of, rows)));
  }

  private static Forest forest(Findings findings, NetOf of, List<PayOffLevel> rows) {
    return Forest.of(of.label(), Unit.MONEY, rows)
        .named(of::name)
        .detail("Requests", NetByLevel::counts)
        .series(
            PayOffFigures.NET.label() + " in " + findings.parameters().reportingCurrency(),
            8,
            row ->
                new Mark(
                    row.settled().net(),
                    of.colour(row),
                    PayOffWords.tooFew(findings, row.settled())))
        .reference(Forest.Reference.zero("behind", "ahead"))
        .build();
  }

  private static String counts(PayOffLevel row) {
    NetTotal settled = row.settled();
    return PayOffWords.counts(PayOffWords.judged(settled), row.tooEarly().requests())
        + ", "
        + Say.count(settled.paidOff())
        + " paid off";
  }

  private static String subtitle(
      Findings findings, NetOf of, PayOff payOff, List<PayOffLevel> rows, long leftOut) {
    boolean hollow = rows.stream().anyMatch(row -> PayOffWords.tooFew(findings, row.settled()));
    return "Net in "
        + findings.parameters().reportingCurrency()
        + " of settled requests "
        + PayOffWords.decided(payOff)
        + ", with "
        + Words.level(payOff.breakdown(of.dimension()).level())
        + " intervals"
        + (hollow ? " \u00b7 hollow: too few to say" : "")
        + (of == NetOf.MANAGERS ? " \u00b7 most requests first" : "")
        + (leftOut == 0 ? "" : " \u00b7 not shown: " + Say.count(leftOut) + ", too few settled");
  }
}
