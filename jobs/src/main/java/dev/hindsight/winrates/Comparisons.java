package dev.hindsight.winrates;

import dev.hindsight.comparing.Condition;
import dev.hindsight.comparing.LikeStrata;
import dev.hindsight.comparing.SideComparison;
import dev.hindsight.comparing.SideComparisons;
import dev.hindsight.comparing.SideComparisons.Claim;
import dev.hindsight.comparing.SideComparisons.LikeWhat;
import dev.hindsight.comparing.SideCounts;
import dev.hindsight.findings.Comparison;
import dev.hindsight.findings.Heterogeneity;
import dev.hindsight.findings.Measured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The classes compared, as they stand and like for like; q over the comparisons made. */
final class Comparisons {

  private static final Set<Condition> CONDITIONS =
      Set.of(Condition.Q_IS_SIGNIFICANT, Condition.DIFFERENCE_EXCLUDES_ZERO);

  private final Map<ClassPair, List<SideCounts>> sides = new LinkedHashMap<>();
  private final SideComparisons<ClassPair> compared;

  Comparisons(WinRateCounts counts, int minimumCount) {
    ClassPair.ALL.forEach(pair -> sides.put(pair, pair.sides(counts.strata())));
    compared =
        new SideComparisons<>(
            sides,
            new LikeWhat(
                "closed deals",
                LikeStrata.candidates(dimension -> counts.whyNot(dimension).isEmpty()),
                minimumCount),
            new Claim<>(CONDITIONS, new ClassReasons(counts, minimumCount), ClassPair.ORDER));
  }

  List<Comparison> all() {
    return ClassPair.ALL.stream().map(this::comparison).toList();
  }

  private Comparison comparison(ClassPair pair) {
    SideComparison found = compared.of(pair);
    Measured<Heterogeneity> heterogeneity =
        found
            .likeForLike()
            .flatMap(made -> EffectByBand.of(sides.get(pair), made.stratification()));
    return new Comparison(
        pair.first(),
        pair.second(),
        found.with(),
        found.without(),
        found.crude(),
        found.likeForLike(),
        heterogeneity,
        found.verdict(),
        ComparisonRemarks.of(found, heterogeneity));
  }
}
