package dev.hindsight.charts.winrates;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Typesetting;
import dev.hindsight.charts.grammar.ShareRows;
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
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Why deals are lost, as sellers say; where answers are measured, after a refusal and a yes. */
public final class LossReasons implements Chart {

  public static final String NAME = "loss-reasons";

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
        .map(reasons -> new LossReasons(findings, reasons));
  }

  @Override
  public String name() {
    return NAME;
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

  @Override
  public String title() {
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
    String reason =
        reasons.all().named().stream()
            .findFirst()
            .map(
                named ->
                    "\u201c%s\u201d is named most often, %s"
                        .formatted(
                            Typesetting.isolated(named.name()),
                            Say.share(named.rate().estimate().require())))
            .orElse("no reason stands out");
    return "Why deals are lost, as sellers say: " + reason;
  }

  @Override
  public String description() {
    return subtitle() + ": " + rows().say() + ".";
  }

  private ShareRows rows() {
    List<NamedComparison> compared = compared();
    return new ShareRows(
        findings,
        compared.isEmpty()
            ? reasons.all().named().stream().map(LossReasons::row).toList()
            : compared.stream().map(LossReasons::row).toList());
  }

  private static ShareRows.Row row(Named named) {
    return new ShareRows.Row(named.name(), List.of(new ShareRows.Dot(named.rate(), Look.INK)));
  }

  private static ShareRows.Row row(NamedComparison compared) {
    return new ShareRows.Row(
        compared.name(),
        List.of(
            new ShareRows.Dot(compared.first(), Look.of(DecisionClass.NOT_NOW)),
            new ShareRows.Dot(compared.second(), Look.of(DecisionClass.YES))));
  }

  private String subtitle() {
    String sides =
        compared().isEmpty() ? "" : ": above after a not now or never, below after a yes";
    return "Share of lost deals with a stated reason that name it"
        + sides
        + " \u00b7 "
        + Say.counts(reasons.all().stated())
        + " lost deals state one";
  }

  @Override
  public Caption caption() {
    return new Caption(
        title(),
        subtitle(),
        Words.asOf(findings)
            + " \u00b7 Reasons are what somebody wrote down, not what was measured");
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    rows().draw(graphics, body);
  }
}
