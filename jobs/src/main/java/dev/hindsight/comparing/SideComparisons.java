package dev.hindsight.comparing;

import dev.hindsight.findings.values.CrudeDifference;
import dev.hindsight.findings.values.Detectable;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Sensitivity;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.stats.BenjaminiHochberg;
import dev.hindsight.stats.FisherExact;
import dev.hindsight.stats.LikeShares;
import dev.hindsight.stats.Newcombe;
import dev.hindsight.stats.Strata;
import dev.hindsight.stats.TwoByTwo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Several things, each on some subjects and not on others, compared as they stand and like for
 * like. Those that could be compared are a family: q is over them, and their intervals hold
 * together.
 *
 * @param <K> what is compared
 */
public final class SideComparisons<K> {

  private final Map<K, List<SideCounts>> counts;
  private final LikeWhat like;
  private final Reasons<K> reasons;
  private final Map<K, LikeStrata> strata = new LinkedHashMap<>();
  private final double level;
  private final Outlooks<K> outlooks;
  private final Map<K, Double> crudeQ;
  private final Map<K, Double> likeForLikeQ;

  /**
   * What is compared, and in which strata.
   *
   * @param subjects what the subjects are called, such as "closed deals"
   * @param candidates the stratifications that can be made, finest first
   * @param minimumCount fewer subjects a side are too few to say
   * @param horizon when there will be enough
   */
  public record LikeWhat(
      String subjects, List<Stratification> candidates, int minimumCount, Horizon horizon) {

    public LikeWhat {
      candidates = List.copyOf(candidates);
    }

    /** Empty where there is nothing to make strata of. */
    Optional<Stratification> coarsest() {
      return candidates.isEmpty()
          ? Optional.empty()
          : Optional.of(candidates.get(candidates.size() - 1));
    }
  }

  /** Subjects with something against those without it. */
  public SideComparisons(Map<K, List<SideCounts>> counts, LikeWhat like) {
    this(counts, like, new SideReasons<>(like));
  }

  /**
   * Any two sides.
   *
   * @param reasons how a reader is told why something is not measured
   */
  public SideComparisons(Map<K, List<SideCounts>> counts, LikeWhat like, Reasons<K> reasons) {
    this.counts = counts;
    this.like = like;
    this.reasons = reasons;
    counts.forEach(
        (key, sides) ->
            LikeStrata.finest(sides, like.candidates(), like.minimumCount())
                .ifPresent(found -> strata.put(key, found)));
    level = Verdicts.level(strata.size());
    outlooks = new Outlooks<>(like.horizon());
    counts.forEach(this::addOutlook);
    crudeQ =
        adjusted(key -> Optional.of(crude(key)).filter(TwoByTwo::holdsBoth).map(FisherExact::p));
    likeForLikeQ = adjusted(key -> Optional.ofNullable(strata.get(key)).map(LikeStrata::p));
  }

  public SideComparison of(K key) {
    TwoByTwo table = crude(key);
    Measured<LikeForLike> likeForLike = likeForLike(key);
    Verdict verdict = verdict(likeForLike, table);
    return new SideComparison(
        rate(table.events1(), table.total1()),
        rate(table.events0(), table.total0()),
        crude(key, table),
        likeForLike,
        verdict,
        detectable(key, verdict),
        sensitivity(key, likeForLike, verdict));
  }

  private Measured<Sensitivity> sensitivity(
      K key, Measured<LikeForLike> likeForLike, Verdict verdict) {
    return verdict.isClear()
        ? likeForLike.flatMap(made -> Overturning.of(counts.get(key), made))
        : Measured.not("the difference is not clear");
  }

  private Measured<Detectable> detectable(K key, Verdict verdict) {
    return switch (verdict) {
      case MORE_OFTEN, LESS_OFTEN -> Measured.not("the difference is clear");
      case NO_CLEAR_DIFFERENCE, TOO_FEW_TO_SAY ->
          like.candidates().isEmpty() ? Measured.not(reasons.nothingAlike()) : outlooks.of(key);
      case NOT_MEASURED -> Measured.not(reasons.nothingAlike());
    };
  }

  /** Where nothing is compared yet, the coarsest strata take the fewest subjects. */
  private void addOutlook(K key, List<SideCounts> sides) {
    Optional.ofNullable(strata.get(key))
        .or(() -> like.coarsest().map(coarsest -> LikeStrata.of(sides, coarsest)))
        .map(LikeStrata::strata)
        .filter(alike -> !alike.comparable().isEmpty())
        .ifPresent(alike -> outlooks.add(key, Outlook.of(sides, alike, like.minimumCount())));
  }

  private Verdict verdict(Measured<LikeForLike> likeForLike, TwoByTwo table) {
    if (likeForLike.isMeasured()) {
      return Verdicts.of(likeForLike.require().difference(), 0);
    }
    boolean tooFew = table.total1() < like.minimumCount() || table.total0() < like.minimumCount();
    return like.candidates().isEmpty() && !tooFew ? Verdict.NOT_MEASURED : Verdict.TOO_FEW_TO_SAY;
  }

  private Measured<CrudeDifference> crude(K key, TwoByTwo table) {
    return Newcombe.difference(table)
        .map(Rates::estimate)
        .map(each -> Measured.of(new CrudeDifference(each, FisherExact.p(table), crudeQ.get(key))))
        .orElseGet(() -> Measured.not(reasons.oneSided(key, table)));
  }

  private Measured<LikeForLike> likeForLike(K key) {
    return like.coarsest()
        .map(coarsest -> likeForLike(key, coarsest))
        .orElseGet(() -> Measured.not(reasons.nothingAlike()));
  }

  private Measured<LikeForLike> likeForLike(K key, Stratification coarsest) {
    return Optional.ofNullable(strata.get(key))
        .map(found -> Measured.of(likeForLike(found, likeForLikeQ.get(key))))
        .orElseGet(() -> Measured.not(reasons.tooFewAlike(coarsest)));
  }

  private LikeForLike likeForLike(LikeStrata found, double q) {
    Strata alike = found.strata();
    LikeShares shares = LikeShares.of(alike).orElseThrow();
    return new LikeForLike(
        found.stratification(),
        alike.comparable().size(),
        alike.shareCompared(),
        Measured.of(level),
        Rates.estimate(shares.difference(level)),
        Measured.of(Rates.estimate(shares.difference(Verdicts.level(1)))),
        Rates.measured(shares.ratio(level), reasons.noEvents()),
        found.p(),
        q);
  }

  private Rate rate(long count, long of) {
    return Shares.rate(count, of, reasons.noSubjects());
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
