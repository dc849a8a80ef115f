package dev.hindsight.charts.payoff;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Columns;
import dev.hindsight.charts.grammar.Part;
import dev.hindsight.charts.grammar.Point;
import dev.hindsight.charts.grammar.Scale;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.payoff.PayOffVerdict;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.util.List;
import java.util.OptionalDouble;

/** How many trade-offs of each decision quarter paid off, and for how many it is too early. */
public final class VerdictsByQuarter {

  public static final String NAME = "pay-off-verdicts";

  private static final int LINES = 7;

  /** What the totals need above the highest column. */
  private static final double ROOM = 1.06;

  private static final List<Part> PARTS =
      List.of(
          new Part(PayOffVerdict.PAID_OFF.label(), Look.STRONG),
          new Part(PayOffVerdict.DID_NOT.label(), Look.MIDDLE),
          new Part("even or not measured", Look.FAINT),
          new Part(PayOffVerdict.TOO_EARLY.label(), Look.GROUND));

  private VerdictsByQuarter() {}

  public static Measured<Chart> of(Findings findings) {
    return findings
        .payOff()
        .flatMap(
            payOff ->
                payOff
                    .by(PayOffDimension.DECISION_QUARTER)
                    .flatMap(
                        quarters ->
                            quarters.stream().allMatch(quarter -> total(quarter) == 0)
                                ? Measured.not("no request was decided in the last twelve quarters")
                                : Measured.of(drawn(findings, payOff, quarters))));
  }

  private static Chart drawn(Findings findings, PayOff payOff, List<PayOffLevel> quarters) {
    String subtitle =
        "Decided requests by quarter of the first decision \u00b7 "
            + Say.count(total(payOff.all()), "request")
            + " "
            + PayOffWords.decided(payOff)
            + " \u00b7 too early: the deal is open, or what it displaced still exposes a customer";
    double most = quarters.stream().mapToDouble(VerdictsByQuarter::total).max().orElse(1);
    return new Chart(
        NAME,
        new Caption(
            PayOffHeadline.verdicts(findings, payOff.all()), subtitle, PayOffWords.asOf(findings)),
        new Columns(
            "Quarter",
            PARTS,
            quarters.stream().map(VerdictsByQuarter::column).toList(),
            "Requests",
            Scale.countsTo(most * ROOM, LINES),
            OptionalDouble.empty()));
  }

  private static long total(PayOffLevel level) {
    return level.settled().requests() + level.tooEarly().requests();
  }

  private static Columns.Column column(PayOffLevel quarter) {
    NetTotal settled = quarter.settled();
    long other = settled.requests() - settled.paidOff() - settled.didNot();
    List<Long> counts =
        List.of(settled.paidOff(), settled.didNot(), other, quarter.tooEarly().requests());
    return new Columns.Column(
        Point.place(quarter.name()),
        quarter.name(),
        counts.stream().map(Long::doubleValue).toList(),
        counts.stream().map(Cell::count).toList(),
        total(quarter) == 0 ? "" : Say.count(total(quarter)),
        Cell.count(total(quarter)));
  }
}
