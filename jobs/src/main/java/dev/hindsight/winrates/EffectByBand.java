package dev.hindsight.winrates;

import static java.util.stream.Collectors.groupingBy;

import dev.hindsight.comparing.LikeStrata;
import dev.hindsight.comparing.Rates;
import dev.hindsight.comparing.SideCounts;
import dev.hindsight.comparing.Stratum;
import dev.hindsight.comparing.Verdicts;
import dev.hindsight.comparing.Wording;
import dev.hindsight.findings.Dimension;
import dev.hindsight.findings.Heterogeneity;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Stratification;
import dev.hindsight.stats.ChiSquare;
import dev.hindsight.stats.CochranQ;
import dev.hindsight.stats.Effect;
import dev.hindsight.stats.RiskDifference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether an effect differs by deal size, or by segment where size is not measured. */
final class EffectByBand {

  /** The effect in each band over the strata of the comparison, and Cochran's Q of them. */
  static Measured<Heterogeneity> of(List<SideCounts> sides, Stratification stratification) {
    Dimension dimension = dimension(stratification);
    Map<String, Effect> effects = new LinkedHashMap<>();
    Map<String, List<SideCounts>> byBand =
        sides.stream().collect(groupingBy(side -> band(dimension, side.stratum())));
    byBand.keySet().stream()
        .sorted(Breakdowns.levelOrder(dimension))
        .forEach(
            band ->
                effect(byBand.get(band), stratification)
                    .ifPresent(effect -> effects.put(band, effect)));
    return CochranQ.test(List.copyOf(effects.values()))
        .map(test -> Measured.of(heterogeneity(dimension, effects, test)))
        .orElseGet(
            () ->
                Measured.not(
                    "fewer than two levels of "
                        + name(dimension)
                        + " hold closed deals of both classes"));
  }

  /** A sentence where the effect differs by band, p < 0.05. */
  static Optional<String> remark(Measured<Heterogeneity> measured) {
    if (!measured.isMeasured() || !Verdicts.isSignificant(measured.require().p())) {
      return Optional.empty();
    }
    Heterogeneity heterogeneity = measured.require();
    List<String> bands =
        heterogeneity.bands().stream()
            .map(band -> band.name() + " " + Wording.points(band.difference()))
            .toList();
    return Optional.of(
        "The difference depends on %s (Cochran's Q, p %s): %s."
            .formatted(
                name(heterogeneity.dimension()),
                Wording.p(heterogeneity.p()),
                String.join("; ", bands)));
  }

  private static Dimension dimension(Stratification stratification) {
    return switch (stratification) {
      case SEGMENT_DEAL_TYPE_SIZE, SEGMENT_SIZE, SIZE -> Dimension.SIZE_BAND;
      case SEGMENT_DEAL_TYPE, SEGMENT -> Dimension.SEGMENT;
    };
  }

  private static String band(Dimension dimension, Stratum stratum) {
    return dimension == Dimension.SIZE_BAND ? stratum.sizeBand() : stratum.segment();
  }

  private static Optional<Effect> effect(List<SideCounts> band, Stratification stratification) {
    return RiskDifference.mantelHaenszel(
        LikeStrata.of(band, stratification, ClassPair.ORDER).strata());
  }

  private static String name(Dimension dimension) {
    return dimension == Dimension.SIZE_BAND ? "deal size" : "segment";
  }

  private static Heterogeneity heterogeneity(
      Dimension dimension, Map<String, Effect> effects, ChiSquare test) {
    List<Heterogeneity.Band> bands =
        effects.entrySet().stream()
            .map(
                band ->
                    new Heterogeneity.Band(
                        band.getKey(), Rates.estimate(band.getValue().estimated())))
            .toList();
    return new Heterogeneity(dimension, bands, test.statistic(), test.degreesOfFreedom(), test.p());
  }

  private EffectByBand() {}
}
