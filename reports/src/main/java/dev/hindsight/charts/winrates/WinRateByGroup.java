package dev.hindsight.charts.winrates;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Typesetting;
import dev.hindsight.charts.grammar.ShareRows;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.winrates.Level;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Win rates by segment, type, size and team, where there are no answers to tell deals apart by. */
public final class WinRateByGroup implements Chart {

  public static final String NAME = "win-rate-by-group";

  private static final int MOST_OF_ONE = 4;
  private static final List<Dimension> DIMENSIONS =
      List.of(
          Dimension.SEGMENT,
          Dimension.DEAL_TYPE,
          Dimension.SIZE_BAND,
          Dimension.SALES_TEAM,
          Dimension.REGION);

  private final Findings findings;
  private final List<Group> groups;

  private record Group(Dimension dimension, Level level) {

    Rate rate() {
      return level.all().winRate();
    }

    String name() {
      return dimension.label() + ": " + words();
    }

    /** A segment is shown as it is written; types of deals are words of the exports. */
    String words() {
      return dimension == Dimension.DEAL_TYPE ? level.name().replace('_', ' ') : level.name();
    }
  }

  private WinRateByGroup(Findings findings, List<Group> groups) {
    this.findings = findings;
    this.groups = groups.stream().limit(ShareRows.MOST).toList();
  }

  public static Measured<Chart> of(Findings findings) {
    if (findings.winRates().byClass().isMeasured()) {
      return Measured.not("win rates are drawn by decision");
    }
    List<Group> groups = new ArrayList<>();
    for (Dimension dimension : DIMENSIONS) {
      findings.winRates().breakdowns().stream()
          .filter(each -> each.dimension() == dimension)
          .filter(each -> each.levels().isMeasured())
          .flatMap(each -> each.levels().require().stream())
          .filter(level -> level.all().closed() > 0)
          .limit(MOST_OF_ONE)
          .forEach(level -> groups.add(new Group(dimension, level)));
    }
    return groups.isEmpty()
        ? Measured.not("closed deals have neither a segment, a type, a size nor a team")
        : Measured.of(new WinRateByGroup(findings, groups));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    List<Group> enough =
        groups.stream()
            .filter(group -> !Words.tooFew(findings, group.rate().of()))
            .sorted(Comparator.comparing(group -> group.rate().estimate().require().value()))
            .toList();
    if (enough.size() < 2) {
      return "Too few deals closed to tell them apart";
    }
    return "Won least often: %s; most often: %s"
        .formatted(said(enough.get(0)), said(enough.get(enough.size() - 1)));
  }

  private static String said(Group group) {
    return Typesetting.isolated(group.words())
        + ", "
        + Say.share(group.rate().estimate().require());
  }

  @Override
  public String description() {
    return "Share of closed deals won, "
        + Words.window(findings.period())
        + ": "
        + rows().say()
        + ".";
  }

  private ShareRows rows() {
    return new ShareRows(
        findings,
        groups.stream()
            .map(
                group ->
                    new ShareRows.Row(
                        group.name(), List.of(new ShareRows.Dot(group.rate(), Look.INK))))
            .toList());
  }

  @Override
  public Caption caption() {
    String subtitle =
        "Share of closed deals won, with 95\u00a0% interval \u00b7 "
            + Say.count(findings.winRates().all().closed(), "deal")
            + " closed "
            + Words.window(findings.period())
            + " \u00b7 hollow: fewer than "
            + Say.count(findings.parameters().minimumCount());
    return new Caption(title(), subtitle, Words.asOf(findings));
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    rows().draw(graphics, body);
  }
}
