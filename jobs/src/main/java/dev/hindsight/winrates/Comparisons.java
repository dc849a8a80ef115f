package dev.hindsight.winrates;

import dev.hindsight.comparing.LikeStrata;
import dev.hindsight.comparing.Rates;
import dev.hindsight.comparing.Wording;
import dev.hindsight.findings.Comparison;
import dev.hindsight.findings.CrudeDifference;
import dev.hindsight.findings.Dimension;
import dev.hindsight.findings.Heterogeneity;
import dev.hindsight.findings.LikeForLike;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Stratification;
import dev.hindsight.stats.BenjaminiHochberg;
import dev.hindsight.stats.ChiSquare;
import dev.hindsight.stats.CochranMantelHaenszel;
import dev.hindsight.stats.Effect;
import dev.hindsight.stats.FisherExact;
import dev.hindsight.stats.Newcombe;
import dev.hindsight.stats.RiskDifference;
import dev.hindsight.stats.RiskRatio;
import dev.hindsight.stats.TwoByTwo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The classes compared, as they stand and like for like; q over the comparisons made. */
final class Comparisons {

  private final WinRateCounts counts;
  private final int minimumCount;
  private final List<Stratification> candidates;
  private final Map<ClassPair, LikeStrata> strata;
  private final Map<ClassPair, Double> crudeQ;
  private final Map<ClassPair, Double> likeForLikeQ;

  Comparisons(WinRateCounts counts, int minimumCount) {
    this.counts = counts;
    this.minimumCount = minimumCount;
    candidates = LikeStrata.candidates(dimension -> counts.whyNot(dimension).isEmpty());
    strata =
        ClassPair.ALL.stream()
            .flatMap(pair -> finest(pair).map(found -> Map.entry(pair, found)).stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    crudeQ = adjusted(this::fisherP);
    likeForLikeQ = adjusted(pair -> Optional.ofNullable(strata.get(pair)).map(Comparisons::p));
  }

  List<Comparison> all() {
    return ClassPair.ALL.stream().map(this::comparison).toList();
  }

  private Comparison comparison(ClassPair pair) {
    TwoByTwo crude = pair.crude(counts.strata());
    ComparisonVerdict verdict =
        new ComparisonVerdict(crude(pair), likeForLike(pair), heterogeneity(pair));
    return new Comparison(
        pair.first(),
        pair.second(),
        Rates.rate(crude.events1(), crude.total1()),
        Rates.rate(crude.events0(), crude.total0()),
        verdict.crude(),
        verdict.likeForLike(),
        verdict.heterogeneity(),
        candidates.isEmpty()
            ? ComparisonVerdict.withoutStrata(crude, minimumCount)
            : verdict.verdict(),
        verdict.remarks());
  }

  private Measured<CrudeDifference> crude(ClassPair pair) {
    TwoByTwo table = pair.crude(counts.strata());
    return Newcombe.difference(table)
        .map(
            difference ->
                Measured.of(
                    new CrudeDifference(
                        Rates.estimate(difference), FisherExact.p(table), crudeQ.get(pair))))
        .orElseGet(() -> Measured.not(noClosedDeal(pair, table)));
  }

  private static String noClosedDeal(ClassPair pair, TwoByTwo table) {
    String empty = Wording.name(table.total1() == 0 ? pair.first() : pair.second());
    return "no " + empty + " deal closed in the window";
  }

  private Measured<LikeForLike> likeForLike(ClassPair pair) {
    if (candidates.isEmpty()) {
      return Measured.not(whyNoStrata());
    }
    return Optional.ofNullable(strata.get(pair))
        .map(found -> Measured.of(likeForLike(found, likeForLikeQ.get(pair))))
        .orElseGet(
            () ->
                Measured.not(
                    "too few to say: fewer than %d closed deals a side lie among deals alike in %s"
                        .formatted(minimumCount, candidates.get(candidates.size() - 1).label())));
  }

  private String whyNoStrata() {
    return counts.whyNot(Dimension.SIZE_BAND).orElseThrow()
        + ", and "
        + counts.whyNot(Dimension.SEGMENT).orElseThrow();
  }

  private static LikeForLike likeForLike(LikeStrata found, double q) {
    return new LikeForLike(
        found.stratification(),
        found.strata().comparable().size(),
        found.strata().shareCompared(),
        Rates.estimate(RiskDifference.mantelHaenszel(found.strata()).orElseThrow().estimated()),
        Rates.measured(
            RiskRatio.mantelHaenszel(found.strata()).map(Effect::ratio),
            "no like deal of one of the classes was won"),
        p(found),
        q);
  }

  private Measured<Heterogeneity> heterogeneity(ClassPair pair) {
    return likeForLike(pair)
        .flatMap(made -> EffectByBand.of(pair, counts.strata(), made.stratification()));
  }

  private Optional<LikeStrata> finest(ClassPair pair) {
    return LikeStrata.finest(pair, counts.strata(), candidates, minimumCount);
  }

  private Optional<Double> fisherP(ClassPair pair) {
    TwoByTwo table = pair.crude(counts.strata());
    return table.holdsBoth() ? Optional.of(FisherExact.p(table)) : Optional.empty();
  }

  /** Where all like deals were won, or none, nothing tells the classes apart: p is 1. */
  private static double p(LikeStrata found) {
    return CochranMantelHaenszel.test(found.strata()).map(ChiSquare::p).orElse(1.0);
  }

  private static Map<ClassPair, Double> adjusted(Function<ClassPair, Optional<Double>> p) {
    List<ClassPair> made =
        ClassPair.ALL.stream().filter(pair -> p.apply(pair).isPresent()).toList();
    List<Double> q =
        BenjaminiHochberg.qValues(made.stream().map(pair -> p.apply(pair).orElseThrow()).toList());
    return IntStream.range(0, made.size()).boxed().collect(Collectors.toMap(made::get, q::get));
  }
}
