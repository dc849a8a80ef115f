package dev.hindsight.features;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.comparing.Horizon;
import dev.hindsight.comparing.LikeStrata;
import dev.hindsight.comparing.MissingParts;
import dev.hindsight.comparing.SideComparisons;
import dev.hindsight.comparing.SideComparisons.LikeWhat;
import dev.hindsight.comparing.SideCounts;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.Features;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.payoff.PromiseRules;
import dev.hindsight.stats.TwoByTwo;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of each feature, once all is counted. */
public final class FeatureFindings {

  private static final String NONE = "no request of the last twelve quarters names a feature";

  private final ReviewBasis basis;
  private final Parameters parameters;
  private final Measured<SizeBands> bands;
  private final MissingParts missing;

  public FeatureFindings(ReviewBasis basis, Parameters parameters, Measured<SizeBands> bands) {
    this.basis = basis;
    this.parameters = parameters;
    this.bands = bands;
    this.missing = MissingParts.of(basis.columns());
  }

  /**
   * The findings.
   *
   * @param sums what the answers came to, or why that is not measured
   */
  public Measured<Looked> of(FeatureTally counted, Measured<FeatureSums> sums) {
    return Measured.unless(
        FeatureNeed.missing(basis.columns())
            .or(() -> counted.lookedAt().count() == 0 ? Optional.of(NONE) : Optional.empty()),
        () -> looked(counted, sums));
  }

  private Looked looked(FeatureTally counted, Measured<FeatureSums> sums) {
    Map<Long, String> names = UniqueNames.of(counted.counts());
    Map<String, DealComparison> compared = compared(counted.counts(), names);
    FeatureWorths money = FeatureWorths.of(sums);
    Map<String, List<String>> near = NearNames.of(List.copyOf(names.values()));
    FeatureRows rows =
        new FeatureRows(
            bands,
            parameters.minimumCount(),
            PromiseRules.missing(basis.columns()),
            compared,
            near);
    List<Feature> all =
        counted.counts().entrySet().stream()
            .map(
                each ->
                    rows.row(
                        names.get(each.getKey()),
                        each.getValue(),
                        money.of(each.getKey()),
                        money.items(each.getKey())))
            .sorted(FeatureLists.MOST_ASKED)
            .toList();
    FeatureLists lists = new FeatureLists(all, money.paidOff(names), money.doWorthsDiffer());
    return new Looked(
        new Features(
            counted.lookedAt().count(),
            counted.lookedAt().requests(),
            counted.lookedAt().unnamed(),
            all.size(),
            lists.shown(),
            lists.expensiveNo(),
            lists.unpaidYes(),
            lists.matteredLeast(),
            level(compared),
            money.shrinkage()),
        all);
  }

  /**
   * What was found, and all features that were looked at.
   *
   * @param features the findings
   * @param all the features, most requests first
   */
  public record Looked(Features features, List<Feature> all) {

    public Looked {
      all = List.copyOf(all);
    }
  }

  private Map<String, DealComparison> compared(
      Map<Long, FeatureCounts> counts, Map<Long, String> names) {
    Map<String, List<SideCounts>> sides = new HashMap<>();
    counts.forEach(
        (hash, each) -> {
          List<SideCounts> both = each.sides();
          if (isEnough(both)) {
            sides.put(names.get(hash), both);
          }
        });
    Map<String, List<SideCounts>> ordered = new LinkedHashMap<>();
    sides.keySet().stream().sorted().forEach(name -> ordered.put(name, sides.get(name)));
    SideComparisons<String> made =
        new SideComparisons<>(
            ordered,
            new LikeWhat(
                "closed deals",
                LikeStrata.candidates(this::isKnown),
                parameters.minimumCount(),
                Horizon.ofTrend(parameters, basis.period())));
    Map<String, DealComparison> compared = new LinkedHashMap<>();
    ordered.keySet().forEach(name -> compared.put(name, made.of(name).ofDeals()));
    return compared;
  }

  private boolean isEnough(List<SideCounts> sides) {
    TwoByTwo table =
        sides.stream().map(SideCounts::table).reduce(TwoByTwo.EMPTY, TwoByTwo::combine);
    long least = parameters.minimumCount();
    return table.total1() >= least && table.total0() >= least;
  }

  private boolean isKnown(Dimension dimension) {
    return !missing.dimensions().containsKey(dimension)
        && (dimension != Dimension.SIZE_BAND || bands.isMeasured());
  }

  private static Measured<Double> level(Map<String, DealComparison> compared) {
    return compared.values().stream()
        .flatMap(each -> each.likeForLike().stream())
        .map(LikeForLike::level)
        .findFirst()
        .orElse(Measured.not("no feature was given and refused often enough to compare"));
  }
}
