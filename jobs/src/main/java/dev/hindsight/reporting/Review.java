package dev.hindsight.reporting;

import dev.hindsight.atrisk.CustomerRisks;
import dev.hindsight.atrisk.DealRisks;
import dev.hindsight.atrisk.RiskNames;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.churn.ChurnNeed;
import dev.hindsight.churn.ledgers.ItemTally;
import dev.hindsight.churn.ledgers.RequestTally;
import dev.hindsight.churn.timing.EventTally;
import dev.hindsight.evidence.CandidateTally;
import dev.hindsight.expectations.ExpectationAnalysis;
import dev.hindsight.features.FeatureSums;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Restated.Cause;
import dev.hindsight.findings.churn.ArrBands;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.quality.QualityFinding;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.TradeOffHistory;
import dev.hindsight.payoff.PayOffBasis;
import dev.hindsight.payoff.PayOffFindings;
import dev.hindsight.stated.LeaverNamings;
import java.util.List;
import java.util.Optional;

/**
 * One review: what it starts to count in each pass, and takes what the pass counted. Its methods
 * are called in the order in which they stand.
 */
public final class Review {

  private final ReviewScope scope;

  /** Of the review of today alone. */
  private final Measured<ExpectationAnalysis> expectations;

  private DealScope deals;
  private Optional<CandidateTally> candidates = Optional.empty();
  private CustomerCuts customerCuts;
  private DealCounts dealCounts;
  private CustomerCounts customerCounts;
  private LedgerCuts ledger;
  private ItemTally items;
  private Measured<PayOffFindings> valued;
  private IfMeasured<TradeOffHistory, LedgerTotals> totals;
  private ReviewFindings found;

  /**
   * A review of which nothing is counted yet.
   *
   * @param lastReport the newest report of an earlier quarter, or why there is none
   */
  Review(ReviewScope scope, Measured<Findings> lastReport) {
    this.scope = scope;
    this.expectations =
        Measured.of(
            scope.ofToday(() -> new ExpectationAnalysis(scope.basis(), lastReport)),
            "what an earlier report expected is marked, and not asked again");
  }

  /** The place of the review among those that are made together. */
  int place() {
    return scope.place();
  }

  ReviewBasis basis() {
    return scope.basis();
  }

  private ReviewPeriod period() {
    return scope.basis().period();
  }

  DealCuts dealCuts() {
    return DealCuts.of(basis(), scope.quotas(), scope.ofToday(() -> new DealRisks(basis())));
  }

  void cut(DealCuts counted) {
    deals = new DealScope(scope, counted);
  }

  /** Items that slipped after a yes, to be looked for. */
  CandidateTally candidates() {
    return deals.candidates();
  }

  void countCandidates(CandidateTally counted) {
    candidates = Optional.of(counted);
  }

  void checkDealRates() {
    deals.cuts().winRates().sizes().check(scope.parameters().reportingCurrency());
  }

  CustomerCuts customerCuts() {
    return CustomerCuts.of(period(), scope.ofToday(() -> new CustomerRisks(period())));
  }

  void cut(CustomerCuts counted) {
    customerCuts = counted;
  }

  void checkCustomerRates() {
    if (scope.isChurnMeasured()) {
      customerCuts.trend().checkRates(scope.parameters().reportingCurrency());
    }
  }

  DealCounts dealCounts() {
    return deals.counts(expectations.map(ExpectationAnalysis::deals).optional());
  }

  void count(DealCounts counted) {
    dealCounts = counted;
  }

  CustomerCounts customerCounts() {
    Levels levels = customerCuts.levels().levels(scope.mostLevels());
    Measured<ArrBands> bands = customerCuts.trend().bands();
    return CustomerCounts.of(
        period(),
        customerCuts,
        levels,
        new LeaverNamings(period(), levels, customerCuts.names().reasons(scope.mostNames())),
        scope.isChurnMeasured()
            ? Optional.of(new EventTally(period().trendMonths(), bands, levels))
            : Optional.empty(),
        deals.isPayOffMeasured() && scope.isChurnMeasured()
            ? Optional.of(deals.payOff().panel(bands, levels))
            : Optional.empty(),
        expectations.map(ExpectationAnalysis::customers).optional());
  }

  void count(CustomerCounts counted) {
    customerCounts = counted;
  }

  LedgerCuts ledgerCuts() {
    return new LedgerCuts(
        basis(),
        new RequestTally(place(), period().asOf()),
        deals.payOff().ledger(),
        scope.ofToday(
            () ->
                new RiskNames(
                    place(),
                    deals.cuts().risks().orElseThrow(),
                    customerCuts.risks().orElseThrow())));
  }

  void count(LedgerCuts counted, ItemTally counts) {
    ledger = counted;
    items = counts;
    valued = Measured.not(deals.payOff().whyNot(), this::valued);
  }

  private Measured<PayOffFindings> valued() {
    return deals
        .payOff()
        .findings(
            dealCounts.payOff().orElseThrow(),
            ledger.payOff(),
            Measured.unless(
                ChurnNeed.missing(basis().columns()), () -> customerCounts.payOff().orElseThrow()),
            scope.isChurnMeasured() ? customerCuts.trend().left() : Left.NOBODY);
  }

  /** What trade-offs come to, where that is measured. */
  IfMeasured<TradeOffHistory, LedgerTotals> ledgerTotals() {
    return new IfMeasured<>(valuation().map(this::totals));
  }

  private LedgerTotals totals(PayOffFindings by) {
    return new LedgerTotals(
        by.valuer(), by.sums(), new FeatureSums(deals.lookedAt()), deals.rules().tally());
  }

  void count(IfMeasured<TradeOffHistory, LedgerTotals> counted) {
    totals = counted;
  }

  /**
   * What was found.
   *
   * @throws dev.hindsight.exports.contract.InputException where foreign money has no exchange rate
   */
  public Findings findings() {
    checkDealRates();
    checkCustomerRates();
    found =
        new ReviewFindings(
            scope,
            deals,
            new Counted(
                candidates,
                customerCuts,
                dealCounts,
                customerCounts,
                ledger,
                items,
                valued.map(by -> new Counted.Valued(by, totals.orElseThrow()))),
            expectations);
    return found.findings();
  }

  /**
   * What is wrong with the exports and only showed when their rows were used; findings count it,
   * and the rows that were found when they were read do not have it.
   */
  public List<QualityFinding> late() {
    return found.late();
  }

  /** All features that were looked at, where findings hold only some of them; else none. */
  List<Feature> featuresLeftOut() {
    return found.featuresLeftOut();
  }

  /** How deals are known differently than an earlier report kept them. */
  public List<Cause> changes() {
    return ledger.changes().causes();
  }

  /** How requests become trade-offs, where that is measured. */
  Optional<PayOffFindings> valuation() {
    return valued.optional();
  }

  PayOffBasis payOffBasis() {
    return deals.cut();
  }
}
