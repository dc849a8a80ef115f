package dev.hindsight.payoff;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.comparing.Resamples;
import dev.hindsight.exports.contract.Decision;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.TradeOffHistory;
import dev.hindsight.plain.SkewedCompany;
import dev.hindsight.winrates.SizeTally;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the report says of {@link SkewedCompany}, in memory, and what would be true. */
final class SkewedPayOff {

  private static final String NO_CUSTOMERS = "nobody waits";

  private final Map<DecisionClass, Double> effects;
  private final List<DealHistory> histories;
  private final Resamples resamples;
  private final PayOffBasis basis;
  private double given;
  private double refused;

  /**
   * Net of the settled trade-offs, given and refused, with what is planted in these very deals.
   *
   * @param plantedGiven what was given would have come to on the average
   * @param plantedRefused the same of what was refused
   */
  record Nets(Estimate given, Estimate refused, double plantedGiven, double plantedRefused) {}

  private SkewedPayOff(long seed, Map<DecisionClass, Double> effects, Resamples resamples) {
    this.effects = effects;
    this.histories = SkewedCompany.of(seed, effects);
    this.resamples = resamples;
    ReviewBasis review = SkewedCompany.basis();
    SizeTally sizes = new SizeTally();
    histories.forEach(each -> sizes.accept(KnownDeal.of(each, review)));
    this.basis = new PayOffBasis(review, 0, sizes.bands(), Levels.ALL, Measured.not(NO_CUSTOMERS));
  }

  /** What is said of a company. */
  static Nets of(long seed, Map<DecisionClass, Double> effects, Resamples resamples) {
    return new SkewedPayOff(seed, effects, resamples).nets();
  }

  private Nets nets() {
    ClosedCounts closed = new ClosedCounts(basis, resamples);
    histories.forEach(each -> closed.accept(KnownDeal.of(each, basis.review())));
    List<LedgerEntry> entries = histories.stream().flatMap(each -> entries(each).stream()).toList();
    Set<DealStratum> strata = new HashSet<>(closed.strata());
    entries.forEach(entry -> strata.add(entry.deal()));
    StratumLevels levels = StratumLevels.of(strata, Map.of());
    Valuation valuation =
        new Valuation(
            LikelyWins.of(closed, ClosedCounts.Answer.NOT_NOW, levels),
            Measured.of(LikelyWins.of(closed, ClosedCounts.Answer.YES, levels)),
            Measured.not(NO_CUSTOMERS),
            basis.panel(),
            Measured.not("no `effort-day-rate` is configured"));
    NetSums sums = new NetSums(LevelNames.of(new LedgerCounts(basis)));
    Valuer valuer = new Valuer(basis, valuation);
    entries.forEach(entry -> sums.accept(valuer.of(entry)));
    return new Nets(
        sums.of(LevelKey.GIVEN, false).total(valuation).net().require(),
        sums.of(LevelKey.REFUSED, false).total(valuation).net().require(),
        given,
        refused);
  }

  private List<LedgerEntry> entries(DealHistory history) {
    List<LedgerEntry> entries =
        DecidedRequests.of(
                new TradeOffHistory(history, List.of(), Map.of(), Optional.empty()), basis)
            .stream()
            .map(DecidedRequest::entry)
            .toList();
    double added = SkewedCompany.effect(inForce(history), effects);
    entries.stream()
        .filter(entry -> !entry.isOpen())
        .forEach(entry -> add(entry, Valuation.money(entry.shareUnits()), added));
    return entries;
  }

  private List<DecisionClass> inForce(DealHistory history) {
    return KnownDeal.of(history, basis.review()).requests().stream()
        .flatMap(each -> each.answers().inForce().stream())
        .map(Decision::decision)
        .toList();
  }

  private void add(LedgerEntry entry, double share, double added) {
    if (entry.answer().isGiven()) {
      given += share * (added - effects.getOrDefault(DecisionClass.NOT_NOW, 0.0));
    } else {
      refused += share * (added - effects.getOrDefault(DecisionClass.YES, 0.0));
    }
  }
}
