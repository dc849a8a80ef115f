package dev.hindsight.comparing;

import dev.hindsight.comparing.LikeStrata.Order;
import dev.hindsight.findings.CrudeDifference;
import dev.hindsight.findings.LikeForLike;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Rate;
import dev.hindsight.findings.Stratification;
import dev.hindsight.findings.Verdict;
import dev.hindsight.stats.BenjaminiHochberg;
import dev.hindsight.stats.Effect;
import dev.hindsight.stats.FisherExact;
import dev.hindsight.stats.Newcombe;
import dev.hindsight.stats.RiskDifference;
import dev.hindsight.stats.RiskRatio;
import dev.hindsight.stats.Strata;
import dev.hindsight.stats.TwoByTwo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Several things, each on some subjects and not on others, compared as they stand and like for
 * like; q over all that could be compared.
 *
 * @param <K> what is compared
 */
public final class SideComparisons<K> {

  private final Map<K, List<SideCounts>> counts;
  private final LikeWhat like;
  private final Claim<K> claim;
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
  public record LikeWhat(String subjects, List<Stratification> candidates, int minimumCount) {

    public LikeWhat {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * What it takes to claim a difference, and how a reader is told that there is none to claim.
   *
   * @param conditions what must hold of the comparison like for like
   * @param reasons why something is not measured
   * @param order in which strata are added up
   */
  public record Claim<K>(Set<Condition> conditions, Reasons<K> reasons, Order order) {

    public Claim {
      conditions = Set.copyOf(conditions);
    }
  }

  /** Subjects with something against those without it, claimed under all conditions. */
  public SideComparisons(Map<K, List<SideCounts>> counts, LikeWhat like) {
    this(
        counts,
        like,
        new Claim<>(Set.of(Condition.values()), new SideReasons<>(like), Order.AS_COUNTED));
  }

  public SideComparisons(Map<K, List<SideCounts>> counts, LikeWhat like, Claim<K> claim) {
    this.counts = counts;
    this.like = like;
    this.claim = claim;
    counts.forEach(
        (key, sides) ->
            LikeStrata.finest(sides, like.candidates(), like.minimumCount(), claim.order())
                .ifPresent(found -> strata.put(key, found)));
    crudeQ =
        adjusted(key -> Optional.of(crude(key)).filter(TwoByTwo::holdsBoth).map(FisherExact::p));
    likeForLikeQ = adjusted(key -> Optional.ofNullable(strata.get(key)).map(LikeStrata::p));
  }

  public SideComparison of(K key) {
    TwoByTwo table = crude(key);
    Measured<LikeForLike> likeForLike = likeForLike(key);
    return new SideComparison(
        rate(table.events1(), table.total1()),
        rate(table.events0(), table.total0()),
        crude(key, table),
        likeForLike,
        verdict(likeForLike, table));
  }

  private Verdict verdict(Measured<LikeForLike> likeForLike, TwoByTwo table) {
    if (likeForLike.isMeasured()) {
      return Verdicts.of(likeForLike.require(), claim.conditions());
    }
    boolean tooFew = table.total1() < like.minimumCount() || table.total0() < like.minimumCount();
    return like.candidates().isEmpty() && !tooFew ? Verdict.NOT_MEASURED : Verdict.TOO_FEW_TO_SAY;
  }

  private Measured<CrudeDifference> crude(K key, TwoByTwo table) {
    return Newcombe.difference(table)
        .map(Rates::estimate)
        .map(each -> Measured.of(new CrudeDifference(each, FisherExact.p(table), crudeQ.get(key))))
        .orElseGet(() -> Measured.not(claim.reasons().oneSided(key, table)));
  }

  private Measured<LikeForLike> likeForLike(K key) {
    if (like.candidates().isEmpty()) {
      return Measured.not(claim.reasons().nothingAlike());
    }
    Stratification coarsest = like.candidates().get(like.candidates().size() - 1);
    return Optional.ofNullable(strata.get(key))
        .map(found -> Measured.of(likeForLike(found, likeForLikeQ.get(key))))
        .orElseGet(() -> Measured.not(claim.reasons().tooFewAlike(coarsest)));
  }

  private LikeForLike likeForLike(LikeStrata found, double q) {
    Strata alike = found.strata();
    return new LikeForLike(
        found.stratification(),
        alike.comparable().size(),
        alike.shareCompared(),
        Rates.estimate(RiskDifference.mantelHaenszel(alike).orElseThrow().estimated()),
        Rates.measured(
            RiskRatio.mantelHaenszel(alike).map(Effect::ratio), claim.reasons().noEvents()),
        found.p(),
        q);
  }

  private Rate rate(long count, long of) {
    return Shares.rate(count, of, claim.reasons().noSubjects());
  }

  private TwoByTwo crude(K key) {
    return counts.get(key).stream()
        .map(SideCounts::table)
        .reduce(TwoByTwo.EMPTY, TwoByTwo::combine);
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
