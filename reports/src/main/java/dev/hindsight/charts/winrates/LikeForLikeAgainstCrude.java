package dev.hindsight.charts.winrates;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Forest;
import dev.hindsight.charts.grammar.Mark;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.CrudeDifference;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.winrates.Comparison;
import java.awt.Color;
import java.util.List;

/** The differences in win rate, among like deals and as they stand, round a line at zero. */
public final class LikeForLikeAgainstCrude {

  public static final String NAME = "like-for-like";

  private LikeForLikeAgainstCrude() {}

  public static Measured<Chart> of(Findings findings) {
    return findings
        .winRates()
        .comparisons()
        .flatMap(
            comparisons ->
                comparisons.stream().anyMatch(c -> c.crude().isMeasured())
                    ? Measured.of(drawn(findings, comparisons))
                    : Measured.not("no two decisions both have closed deals to compare"));
  }

  private static Chart drawn(Findings findings, List<Comparison> comparisons) {
    String subtitle =
        "Difference in win rate in percentage points, with "
            + Words.levels(comparisons.stream().map(Comparison::likeForLike))
            + " \u00b7 deals closed "
            + Words.window(findings.period());
    return new Chart(
        NAME,
        new Caption(Headline.likeForLike(comparisons), subtitle, Words.comparedAsOf(findings)),
        Forest.of("Answer", Unit.POINTS, comparisons)
            .named(each -> each.first().label())
            .detail("Compared", each -> "against " + Words.within(each.second()))
            .series("Like for like", 9, each -> mark(each, alike(each), Look.of(each.first())))
            .series("As they stand", 6, each -> mark(each, crude(each), Look.LINE))
            .remark("Wins", each -> each.verdict().label())
            .column("Closed deals", LikeForLikeAgainstCrude::deals)
            .reference(Forest.Reference.zero("wins less often", "wins more often"))
            .build());
  }

  private static Cell deals(Comparison each) {
    return Cell.of(Say.count(each.firstRate().of()) + " and " + Say.count(each.secondRate().of()));
  }

  private static Mark mark(Comparison each, Measured<Estimate> difference, Color colour) {
    return new Mark(difference, colour, each.verdict().isSilent());
  }

  private static Measured<Estimate> alike(Comparison each) {
    return each.likeForLike().map(LikeForLike::difference);
  }

  private static Measured<Estimate> crude(Comparison each) {
    return each.crude().map(CrudeDifference::difference);
  }
}
