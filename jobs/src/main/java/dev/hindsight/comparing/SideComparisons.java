package dev.hindsight.comparing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import dev.hindsight.findings.CrudeDifference;
import dev.hindsight.findings.LikeForLike;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Rate;
import dev.hindsight.findings.Stratification;
import dev.hindsight.findings.Verdict;
import dev.hindsight.stats.BenjaminiHochberg;
import dev.hindsight.stats.ChiSquare;
import dev.hindsight.stats.CochranMantelHaenszel;
import dev.hindsight.stats.Effect;
import dev.hindsight.stats.FisherExact;
import dev.hindsight.stats.Newcombe;
import dev.hindsight.stats.RiskDifference;
import dev.hindsight.stats.RiskRatio;
import dev.hindsight.stats.Strata;
import dev.hindsight.stats.TwoByTwo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Several things, each on some subjects and not on others, compared as they stand and like for
 * like; q over all that could be compared.
 */
final class SideComparisons<K> {

  private static final double SIGNIFICANT = 0.05;

  private final Map<K, List<SideCounts>> counts;
  private final LikeWhat like;
  private final Map<K, LikeStrata> strata = new LinkedHashMap<>();
  private final Map<K, Double> crudeQ;
  private final Map<K, Double> likeForLikeQ;

  /**
   * What is compared, and in which strata.
   *
   * @param subjects what the subjects are called, such as "closed deals"
   * @param candidates the stratifications that can be made, finest first
   * @param minimumCount fewer subjects a side are too few to say
   */
  record LikeWhat(String subjects, List<Stratification> candidates, int minimumCount) {

    LikeWhat {
      candidates = List.copyOf(candidates);
    }
  }

  SideComparisons(Map<K, List<SideCounts>> counts, LikeWhat like) {
    this.counts = counts;
    this.like = like;
    counts.forEach((key, sides) -> finest(sides).ifPresent(found -> strata.put(key, found)));
    crudeQ =
        adjusted(key -> Optional.of(crude(key)).filter(TwoByTwo::holdsBoth).map(FisherExact::p));
    likeForLikeQ = adjusted(key -> Optional.ofNullable(strata.get(key)).map(SideComparisons::p));
  }

  SideComparison of(K key) {
    TwoByTwo table = crude(key);
    Measured<LikeForLike> likeForLike = likeForLike(key);
    return new SideComparison(
        rate(table.events1(), table.total1()),
        rate(table.events0(), table.total0()),
        Newcombe.difference(table)
            .map(
                difference ->
                    Measured.of(
                        new CrudeDifference(
                            Rates.estimate(difference), FisherExact.p(table), crudeQ.get(key))))
            .orElseGet(() -> Measured.not("there are " + like.subjects() + " on one side only")),
        likeForLike,
        verdict(likeForLike, table));
  }

  private Verdict verdict(Measured<LikeForLike> likeForLike, TwoByTwo table) {
    if (!likeForLike.isMeasured()) {
      boolean tooFew = table.total1() < like.minimumCount() || table.total0() < like.minimumCount();
      return like.candidates().isEmpty() && !tooFew ? Verdict.NOT_MEASURED : Verdict.TOO_FEW_TO_SAY;
    }
    LikeForLike made = likeForLike.require();
    boolean sure =
        made.q() < SIGNIFICANT
            && made.difference().excludes(0)
            && (!made.ratio().isMeasured() || made.ratio().require().excludes(1));
    if (!sure) {
      return Verdict.NO_CLEAR_DIFFERENCE;
    }
    return made.difference().value() > 0 ? Verdict.MORE_OFTEN : Verdict.LESS_OFTEN;
  }

  private Measured<LikeForLike> likeForLike(K key) {
    if (like.candidates().isEmpty()) {
      return Measured.not("there is neither a size nor a segment to make strata of");
    }
    return Optional.ofNullable(strata.get(key))
        .map(found -> Measured.of(likeForLike(found, likeForLikeQ.get(key))))
        .orElseGet(() -> Measured.not(tooFew()));
  }

  private String tooFew() {
    Stratification coarsest = like.candidates().get(like.candidates().size() - 1);
    return "too few to say: fewer than %d %s a side lie among like ones in %s"
        .formatted(like.minimumCount(), like.subjects(), coarsest.label());
  }

  private static LikeForLike likeForLike(LikeStrata found, double q) {
    Strata strata = found.strata();
    return new LikeForLike(
        found.stratification(),
        strata.comparable().size(),
        strata.shareCompared(),
        Rates.estimate(RiskDifference.mantelHaenszel(strata).orElseThrow().estimated()),
        Rates.measured(
            RiskRatio.mantelHaenszel(strata).map(Effect::ratio),
            "it never happened on one of the sides"),
        p(found),
        q);
  }

  private Rate rate(long count, long of) {
    return Shares.rate(count, of, "there are no such " + like.subjects());
  }

  private Optional<LikeStrata> finest(List<SideCounts> sides) {
    return like.candidates().stream()
        .filter(each -> sides.stream().allMatch(side -> side.says(each)))
        .map(each -> new LikeStrata(each, strata(sides, each)))
        .filter(found -> found.holdsASide(like.minimumCount()))
        .findFirst();
  }

  private static Strata strata(List<SideCounts> sides, Stratification stratification) {
    Map<List<String>, TwoByTwo> strata =
        sides.stream()
            .collect(
                groupingBy(
                    side -> side.key(stratification),
                    LinkedHashMap::new,
                    mapping(SideCounts::table, reducing(TwoByTwo.EMPTY, TwoByTwo::combine))));
    return new Strata(new ArrayList<>(strata.values()));
  }

  private TwoByTwo crude(K key) {
    return counts.get(key).stream()
        .map(SideCounts::table)
        .reduce(TwoByTwo.EMPTY, TwoByTwo::combine);
  }

  /** Where an event always happened, or never, nothing tells the sides apart: p is 1. */
  private static double p(LikeStrata found) {
    return CochranMantelHaenszel.test(found.strata()).map(ChiSquare::p).orElse(1.0);
  }

  private Map<K, Double> adjusted(Function<K, Optional<Double>> p) {
    Map<K, Double> made = new LinkedHashMap<>();
    counts.keySet().forEach(key -> p.apply(key).ifPresent(value -> made.put(key, value)));
    List<Double> q = BenjaminiHochberg.qValues(List.copyOf(made.values()));
    int place = 0;
    for (Map.Entry<K, Double> each : made.entrySet()) {
      each.setValue(q.get(place++));
    }
    return made;
  }
}
