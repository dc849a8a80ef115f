package dev.hindsight.reporting;

import dev.hindsight.basis.ReportingCurrency;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.Tally;
import dev.hindsight.churn.ChurnNeed;
import dev.hindsight.churn.ledgers.ItemTallies;
import dev.hindsight.evidence.CandidateTally;
import dev.hindsight.evidence.EvidenceFindings;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.AccountHistory;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.TradeOffHistory;
import dev.hindsight.history.passes.Company;
import dev.hindsight.history.passes.Costed;
import dev.hindsight.history.passes.Published;
import dev.hindsight.history.plans.PlannedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reviews of a company that are made together: each pass over its exports serves all of them. What
 * needs a cut first, such as the terciles of deal size, is counted in a pass before.
 */
public final class Reviews implements AutoCloseable {

  private final Company company;
  private final List<ReviewBasis> bases;
  private final List<Review> reviews = new ArrayList<>();
  private final Costed<ItemTallies> costed;

  /**
   * Reviews of which nothing is counted yet.
   *
   * @param periods what they cover, the one that is reported first
   * @param published what the report of the second one kept of the deals
   * @param lastReport the newest report of an earlier quarter, or why there is none
   */
  public Reviews(
      Company company,
      List<ReviewPeriod> periods,
      Configuration configuration,
      Optional<Published> published,
      Measured<Findings> lastReport) {
    this.company = company;
    this.bases = bases(company, periods, configuration);
    for (ReviewBasis basis : bases) {
      ReviewScope scope = new ReviewScope(company, basis, reviews.size(), configuration);
      reviews.add(new Review(scope, lastReport));
    }
    this.costed = costed(company, bases, published);
  }

  /** What trade-offs are made of, with what they cost where that is measured. */
  static Costed<ItemTallies> costed(
      Company company, List<ReviewBasis> bases, Optional<Published> published) {
    ItemTallies items = new ItemTallies(bases.size());
    return ChurnNeed.missing(company.columns()).isEmpty()
        ? company.costed(bases, items, published)
        : company.uncosted(bases, items, published);
  }

  /** What reviews of some periods know. */
  static List<ReviewBasis> bases(
      Company company, List<ReviewPeriod> periods, Configuration configuration) {
    ReportingCurrency currency =
        ReportingCurrency.of(configuration.reportingCurrency().getCurrencyCode(), company.rates());
    return periods.stream()
        .map(
            period ->
                new ReviewBasis(
                    period,
                    currency,
                    company.columns(),
                    configuration.thresholds().exposureDays(),
                    configuration.thresholds().landmarkDays()))
        .toList();
  }

  /**
   * Counts for all reviews, in six passes, and one over the plans of items where these are
   * exported.
   *
   * @return the reviews, in the order of their periods
   * @throws dev.hindsight.exports.contract.InputException where the first review has foreign money
   *     without an exchange rate
   */
  public List<Review> counted() {
    PerReview<DealHistory, KnownDeal, DealCuts> cuts =
        company.countDeals("Deals: sizes, levels and endings", deals(Review::dealCuts));
    reviews.forEach(review -> review.cut(cuts.of(review)));
    reviews.get(0).checkDealRates();
    countPlans();
    PerReview<AccountHistory, KnownCustomer, CustomerCuts> customerCuts =
        costed.countAccounts(
            "Customers: revenue bands and who left", customers(Review::customerCuts));
    reviews.forEach(review -> review.cut(customerCuts.of(review)));
    reviews.get(0).checkCustomerRates();
    PerReview<DealHistory, KnownDeal, DealCounts> deals =
        company.countDeals(
            "Deals: win rates, pressure and what like deals come to", deals(Review::dealCounts));
    reviews.forEach(review -> review.count(deals.of(review)));
    PerReview<AccountHistory, KnownCustomer, CustomerCounts> customers =
        costed.countAccounts(
            "Customers: months and days of waiting", customers(Review::customerCounts));
    reviews.forEach(review -> review.count(customers.of(review)));
    Costed.Both<PerReview<TradeOffHistory, TradeOffHistory, LedgerCuts>, ItemTallies> ledger =
        costed.countTradeOffs(
            "Trade-offs: what displaced items cost, and promises", tradeOffs(Review::ledgerCuts));
    reviews.forEach(
        review -> review.count(ledger.tally().of(review), ledger.costs().of(review.place())));
    PerReview<TradeOffHistory, TradeOffHistory, IfMeasured<TradeOffHistory, LedgerTotals>> totals =
        costed
            .countTradeOffs("Trade-offs: totals and the ledger", tradeOffs(Review::ledgerTotals))
            .tally();
    reviews.forEach(review -> review.count(totals.of(review)));
    return List.copyOf(reviews);
  }

  private void countPlans() {
    if (EvidenceFindings.whyNoCandidates(company.columns()).isEmpty()) {
      PerReview<PlannedItem, PlannedItem, CandidateTally> found =
          company.countPlans(
              "Roadmap items: slips after a yes",
              new PerReview<>(reviews, (item, review) -> Optional.of(item), Review::candidates));
      reviews.forEach(review -> review.countCandidates(found.of(review)));
    }
  }

  private <T extends Tally<KnownDeal, T>> PerReview<DealHistory, KnownDeal, T> deals(
      Function<Review, T> empty) {
    List<ReviewBasis> knows = bases;
    return new PerReview<>(
        reviews, (deal, review) -> Optional.of(KnownDeal.of(deal, knows.get(review))), empty);
  }

  private <T extends Tally<KnownCustomer, T>> PerReview<AccountHistory, KnownCustomer, T> customers(
      Function<Review, T> empty) {
    List<ReviewBasis> knows = bases;
    return new PerReview<>(
        reviews, (account, review) -> KnownCustomer.of(account, knows.get(review), review), empty);
  }

  /** Each review looks at its own costs of the same trade-offs. */
  private <T extends Tally<TradeOffHistory, T>>
      PerReview<TradeOffHistory, TradeOffHistory, T> tradeOffs(Function<Review, T> empty) {
    return new PerReview<>(reviews, (counted, review) -> Optional.of(counted), empty);
  }

  /** What trade-offs are made of, to be written whole. */
  Costed<ItemTallies> costed() {
    return costed;
  }

  @Override
  public void close() {
    costed.close();
  }
}
