package dev.hindsight.pressure;

import dev.hindsight.comparing.Horizon;
import dev.hindsight.comparing.SideComparison;
import dev.hindsight.comparing.SideComparisons;
import dev.hindsight.comparing.SideComparisons.LikeWhat;
import dev.hindsight.comparing.SideCounts;
import dev.hindsight.findings.pressure.AnswerEffects;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.pressure.TacticEffect;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.pressure.PressureCounts.Fate;
import dev.hindsight.pressure.PressureCounts.Landmark;
import dev.hindsight.stats.TwoByTwo;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which tactics go with a yes. */
final class TacticAnswers {

  private final List<Landmark> counts;
  private final Parameters parameters;
  private final SideComparisons<Tactic> comparisons;

  TacticAnswers(PressureCounts counts, Parameters parameters) {
    this.counts = counts.landmark();
    this.parameters = parameters;
    Map<Tactic, List<SideCounts>> sides = new EnumMap<>(Tactic.class);
    PressureUses.each(tactic -> sides.put(tactic, sides(tactic)));
    comparisons =
        new SideComparisons<>(
            sides,
            new LikeWhat(
                "requests",
                candidates(counts.sizeBands(), counts.missingDimensions()),
                parameters.minimumCount(),
                Horizon.ofWindow(parameters, counts.period())));
  }

  AnswerEffects effects() {
    return new AnswerEffects(
        parameters.landmarkDays(),
        with(Fate.YES) + with(Fate.OTHER),
        with(Fate.UNDECIDED),
        with(Fate.EARLIER),
        PressureUses.each(this::effect));
  }

  private TacticEffect effect(Tactic tactic) {
    SideComparison compared = comparisons.of(tactic);
    long undecidedWith =
        counts.stream()
            .filter(each -> each.fate() == Fate.UNDECIDED && each.tactics().contains(tactic))
            .mapToLong(Landmark::requests)
            .sum();
    return new TacticEffect(
        tactic,
        compared.with(),
        compared.without(),
        undecidedWith,
        with(Fate.UNDECIDED) - undecidedWith,
        compared.difference(),
        compared.likeForLike(),
        compared.verdict(),
        compared.detectable(),
        compared.sensitivity());
  }

  private long with(Fate fate) {
    return counts.stream().filter(each -> each.fate() == fate).mapToLong(Landmark::requests).sum();
  }

  private List<SideCounts> sides(Tactic tactic) {
    return counts.stream()
        .filter(each -> each.fate() == Fate.YES || each.fate() == Fate.OTHER)
        .map(
            each ->
                new SideCounts(
                    each.segment(),
                    "",
                    each.sizeBand(),
                    table(each.tactics().contains(tactic), each)))
        .toList();
  }

  private static TwoByTwo table(boolean with, Landmark each) {
    long yes = each.fate() == Fate.YES ? each.requests() : 0;
    return TwoByTwo.side(with, yes, each.requests());
  }

  /** Segment × size band, or what there is of them. */
  private static List<Stratification> candidates(
      Measured<SizeBands> bands, Map<Dimension, String> missing) {
    boolean segmented = !missing.containsKey(Dimension.SEGMENT);
    if (bands.isMeasured()) {
      return List.of(segmented ? Stratification.SEGMENT_SIZE : Stratification.SIZE);
    }
    return segmented ? List.of(Stratification.SEGMENT) : List.of();
  }
}
