package dev.hindsight.winrates;

import dev.hindsight.comparing.Horizon;
import dev.hindsight.comparing.LikeStrata;
import dev.hindsight.comparing.SideComparison;
import dev.hindsight.comparing.SideComparisons;
import dev.hindsight.comparing.SideComparisons.LikeWhat;
import dev.hindsight.comparing.SideCounts;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.Comparison;
import dev.hindsight.findings.winrates.CrudeExplained;
import dev.hindsight.findings.winrates.Heterogeneity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The classes compared, as they stand, like for like and by deal size. */
final class Comparisons {

  private final Map<ClassPair, List<SideCounts>> sides = new LinkedHashMap<>();
  private final Map<ClassPair, SideComparison> compared = new LinkedHashMap<>();
  private final Map<ClassPair, Measured<Heterogeneity>> bySize;

  Comparisons(WinRateCounts counts, int minimumCount, Horizon horizon) {
    ClassPair.ALL.forEach(pair -> sides.put(pair, pair.sides(counts.strata())));
    LikeWhat like =
        new LikeWhat(
            "closed deals",
            LikeStrata.candidates(dimension -> counts.whyNot(dimension).isEmpty()),
            minimumCount,
            horizon);
    SideComparisons<ClassPair> comparisons =
        new SideComparisons<>(sides, like, new ClassReasons(counts, minimumCount));
    ClassPair.ALL.forEach(pair -> compared.put(pair, comparisons.of(pair)));
    Map<ClassPair, Measured<EffectByBand>> effects = new LinkedHashMap<>();
    compared.forEach(
        (pair, found) ->
            effects.put(
                pair,
                found
                    .likeForLike()
                    .flatMap(
                        made ->
                            EffectByBand.of(
                                sides.get(pair), made.stratification(), minimumCount))));
    bySize = EffectByBand.adjusted(effects);
  }

  List<Comparison> all() {
    return ClassPair.ALL.stream().map(this::comparison).toList();
  }

  private Comparison comparison(ClassPair pair) {
    SideComparison found = compared.get(pair);
    Measured<Heterogeneity> heterogeneity = bySize.get(pair);
    Measured<CrudeExplained> explained = CrudeAgainstLike.of(sides.get(pair), found);
    return new Comparison(
        pair.first(),
        pair.second(),
        found.with(),
        found.without(),
        found.crude(),
        found.likeForLike(),
        explained,
        heterogeneity,
        found.verdict(),
        found.detectable(),
        found.sensitivity(),
        ComparisonRemarks.of(pair, found, explained, heterogeneity));
  }
}
