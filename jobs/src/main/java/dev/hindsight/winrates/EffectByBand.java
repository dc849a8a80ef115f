package dev.hindsight.winrates;

import static java.util.stream.Collectors.groupingBy;

import dev.hindsight.comparing.LikeStrata;
import dev.hindsight.comparing.Rates;
import dev.hindsight.comparing.SideCounts;
import dev.hindsight.comparing.Stratum;
import dev.hindsight.comparing.Verdicts;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.findings.winrates.Heterogeneity;
import dev.hindsight.stats.ChiSquare;
import dev.hindsight.stats.CochranQ;
import dev.hindsight.stats.Effect;
import dev.hindsight.stats.Holm;
import dev.hindsight.stats.LikeShares;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether an effect differs by deal size, or by segment where size is not measured. */
record EffectByBand(Dimension dimension, Map<String, LikeShares> bands, ChiSquare test) {

  private static final double LEVEL = Verdicts.level(1);

  /**
   * The effect in each band over the strata of the comparison, and Cochran's Q of them.
   *
   * @param minimumCount fewer closed deals a side leave a band out
   */
  static Measured<EffectByBand> of(
      List<SideCounts> sides, Stratification stratification, int minimumCount) {
    Dimension dimension = dimension(stratification);
    Map<String, LikeShares> bands = new LinkedHashMap<>();
    sides.stream().collect(groupingBy(side -> band(dimension, side.stratum()))).entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Breakdowns.levelOrder(dimension)))
        .forEach(
            band ->
                shares(band.getValue(), stratification, minimumCount)
                    .ifPresent(shares -> bands.put(band.getKey(), shares)));
    List<Effect> effects = bands.values().stream().map(LikeShares::drawnIn).toList();
    return CochranQ.test(effects)
        .map(test -> Measured.of(new EffectByBand(dimension, bands, test)))
        .orElseGet(
            () ->
                Measured.not(
                    "fewer than two levels of %s hold %s like closed deals a side"
                        .formatted(name(dimension), minimumCount)));
  }

  /** As findings say it; p adjusted over all comparisons of a report that can say so. */
  static <K> Map<K, Measured<Heterogeneity>> adjusted(Map<K, Measured<EffectByBand>> effects) {
    List<Double> p =
        effects.values().stream()
            .filter(Measured::isMeasured)
            .map(each -> each.require().test().p())
            .toList();
    List<Double> adjusted = Holm.adjusted(p);
    Map<K, Measured<Heterogeneity>> said = new LinkedHashMap<>();
    int place = 0;
    for (Map.Entry<K, Measured<EffectByBand>> each : effects.entrySet()) {
      double ours = each.getValue().isMeasured() ? adjusted.get(place++) : 1;
      said.put(each.getKey(), each.getValue().map(effect -> effect.heterogeneity(ours)));
    }
    return said;
  }

  /** A sentence where the effect differs by band. */
  static Optional<String> remark(Measured<Heterogeneity> measured) {
    if (!measured.isMeasured()
        || !Verdicts.isSignificant(measured.require().adjustedP().require())) {
      return Optional.empty();
    }
    Heterogeneity heterogeneity = measured.require();
    List<String> bands =
        heterogeneity.bands().stream()
            .map(band -> band.name() + " " + Say.points(band.difference()))
            .toList();
    return Optional.of(
        "The difference depends on %s (Cochran's Q, %s after Holm): %s."
            .formatted(
                name(heterogeneity.dimension()),
                Say.p(heterogeneity.adjustedP().require()),
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

  private static Optional<LikeShares> shares(
      List<SideCounts> band, Stratification stratification, int minimumCount) {
    return Optional.of(LikeStrata.of(band, stratification))
        .filter(found -> found.holdsASide(minimumCount))
        .flatMap(found -> LikeShares.of(found.strata()));
  }

  private static String name(Dimension dimension) {
    return dimension == Dimension.SIZE_BAND ? "deal size" : "segment";
  }

  private Heterogeneity heterogeneity(double adjustedP) {
    List<Heterogeneity.Band> found =
        bands.entrySet().stream()
            .map(
                band ->
                    new Heterogeneity.Band(
                        band.getKey(), Rates.estimate(band.getValue().difference(LEVEL))))
            .toList();
    return new Heterogeneity(
        dimension,
        found,
        test.statistic(),
        test.degreesOfFreedom(),
        test.p(),
        Measured.of(adjustedP));
  }
}
