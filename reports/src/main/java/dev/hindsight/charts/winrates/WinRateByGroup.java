package dev.hindsight.charts.winrates;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Typesetting;
import dev.hindsight.charts.grammar.Forest;
import dev.hindsight.charts.grammar.Mark;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.winrates.Level;
import dev.hindsight.findings.winrates.WinRateFigures;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Win rates by segment, type, size and team, where there are no answers to tell deals apart by. */
public final class WinRateByGroup {

  public static final String NAME = "win-rate-by-group";

  private static final int MOST = 11;
  private static final int MOST_OF_ONE = 4;
  private static final List<Dimension> DIMENSIONS =
      List.of(
          Dimension.SEGMENT,
          Dimension.DEAL_TYPE,
          Dimension.SIZE_BAND,
          Dimension.SALES_TEAM,
          Dimension.REGION);

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

    String said() {
      return Typesetting.isolated(words()) + ", " + Say.share(rate().estimate().require());
    }
  }

  private WinRateByGroup() {}

  public static Measured<Chart> of(Findings findings) {
    if (findings.winRates().byClass().isMeasured()) {
      return Measured.not("win rates are drawn by decision");
    }
    List<Group> groups =
        DIMENSIONS.stream().flatMap(each -> groups(findings, each)).limit(MOST).toList();
    return groups.isEmpty()
        ? Measured.not("closed deals have neither a segment, a type, a size nor a team")
        : Measured.of(drawn(findings, groups));
  }

  private static Stream<Group> groups(Findings findings, Dimension dimension) {
    return findings.winRates().breakdowns().stream()
        .filter(each -> each.dimension() == dimension && each.levels().isMeasured())
        .flatMap(each -> each.levels().require().stream())
        .filter(level -> level.all().closed() > 0)
        .limit(MOST_OF_ONE)
        .map(level -> new Group(dimension, level));
  }

  private static Chart drawn(Findings findings, List<Group> groups) {
    String subtitle =
        "Share of closed deals won, with 95\u00a0% interval \u00b7 "
            + Say.count(findings.winRates().all().closed(), "deal")
            + " closed "
            + Words.window(findings.period())
            + " \u00b7 hollow: fewer than "
            + Say.count(findings.parameters().minimumCount());
    return new Chart(
        NAME,
        new Caption(title(findings, groups), subtitle, Words.asOf(findings)),
        Forest.of("Deals", Unit.SHARE, groups)
            .named(Group::name)
            .strong(group -> false)
            .series(
                WinRateFigures.WIN_RATE.label(),
                "Won of closed",
                7,
                g -> Mark.of(findings, g.rate(), Look.INK))
            .build());
  }

  private static String title(Findings findings, List<Group> groups) {
    List<Group> enough =
        groups.stream()
            .filter(group -> !Words.tooFew(findings, group.rate().of()))
            .sorted(Comparator.comparing(group -> group.rate().estimate().require().value()))
            .toList();
    return enough.size() < 2
        ? "Too few deals closed to tell them apart"
        : "Won least often: %s; most often: %s"
            .formatted(enough.get(0).said(), enough.get(enough.size() - 1).said());
  }
}
