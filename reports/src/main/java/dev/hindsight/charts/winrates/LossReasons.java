package dev.hindsight.charts.winrates;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Typesetting;
import dev.hindsight.charts.grammar.Forest;
import dev.hindsight.charts.grammar.Mark;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.stated.Named;
import dev.hindsight.findings.stated.NamedComparison;
import dev.hindsight.findings.stated.Naming;
import dev.hindsight.findings.stated.Stated;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** Why deals are lost, as sellers say; where answers are measured, after a refusal and a yes. */
public final class LossReasons {

  public static final String NAME = "loss-reasons";

  private static final int MOST = 11;

  private final Findings findings;
  private final Naming reasons;

  private LossReasons(Findings findings, Naming reasons) {
    this.findings = findings;
    this.reasons = reasons;
  }

  public static Measured<Chart> of(Findings findings) {
    return findings
        .stated()
        .flatMap(Stated::lossReasons)
        .flatMap(
            reasons ->
                reasons.all().named().isEmpty()
                    ? Measured.not("no lost deal states a reason")
                    : Measured.of(new LossReasons(findings, reasons).drawn()));
  }

  /** Only where either side has enough: else all lost deals are one. */
  private List<NamedComparison> compared() {
    return reasons.compared().isMeasured()
        ? reasons.compared().require().stream()
            .filter(each -> !Words.tooFew(findings, each.first().of()))
            .filter(each -> !Words.tooFew(findings, each.second().of()))
            .toList()
        : List.of();
  }

  private String title() {
    Rate stated = reasons.all().stated();
    if (Words.tooFew(findings, stated.count())) {
      return "Too few lost deals state a reason";
    }
    return NamedComparison.clearest(compared()).map(LossReasons::clear).orElseGet(this::most);
  }

  private static String clear(NamedComparison each) {
    return "Sellers name \u201c%s\u201d %s after a refusal than after a yes: %s among like deals"
        .formatted(
            Typesetting.isolated(each.name()),
            each.verdict().label(),
            Say.points(each.likeForLike().require().difference()));
  }

  private String most() {
    Named most = reasons.all().named().get(0);
    return "Why deals are lost, as sellers say: \u201c%s\u201d is named most often, %s"
        .formatted(Typesetting.isolated(most.name()), Say.share(most.rate().estimate().require()));
  }

  private Chart drawn() {
    String foot =
        Words.asOf(findings)
            + " \u00b7 Reasons are what somebody wrote down, not what was measured";
    List<NamedComparison> compared = compared();
    return new Chart(
        NAME,
        new Caption(title(), subtitle(), foot),
        compared.isEmpty() ? named() : compared(compared));
  }

  private Forest named() {
    return Forest.of("Reason", Unit.SHARE, first(reasons.all().named()))
        .named(Named::name)
        .strong(each -> false)
        .series("Named", "Of lost deals", 7, each -> Mark.of(findings, each.rate(), Look.INK))
        .build();
  }

  private Forest compared(List<NamedComparison> compared) {
    return Forest.of("Reason", Unit.SHARE, first(compared))
        .named(NamedComparison::name)
        .strong(each -> each.verdict().isClear())
        .series(
            "After not now or never",
            "Of lost after not now or never",
            7,
            each -> said(each.first(), DecisionClass.NOT_NOW))
        .series("After yes", "Of lost after yes", 7, each -> said(each.second(), DecisionClass.YES))
        .build();
  }

  private Mark said(Rate rate, DecisionClass after) {
    return Mark.of(findings, rate, Look.of(after));
  }

  /** More do not fit below each other. */
  private static <T> List<T> first(List<T> reasons) {
    return reasons.stream().limit(MOST).toList();
  }

  private String subtitle() {
    String sides =
        compared().isEmpty() ? "" : ": above after a not now or never, below after a yes";
    return "Share of lost deals with a stated reason that name it, with 95\u00a0% interval"
        + sides
        + " \u00b7 "
        + Say.counts(reasons.all().stated())
        + " lost deals state one";
  }
}
