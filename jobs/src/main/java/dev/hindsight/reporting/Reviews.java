package dev.hindsight.reporting;

import dev.hindsight.churn.ChurnNeed;
import dev.hindsight.churn.ItemTallies;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.history.ReportingCurrency;
import dev.hindsight.history.ReviewBasis;
import dev.hindsight.history.ReviewPeriod;
import dev.hindsight.history.passes.Company;
import dev.hindsight.history.passes.Costed;
import dev.hindsight.history.passes.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
   */
  public Reviews(
      Company company,
      List<ReviewPeriod> periods,
      Configuration configuration,
      Optional<Published> published) {
    this.company = company;
    this.bases = bases(company, periods, configuration);
    for (ReviewBasis basis : bases) {
      reviews.add(new Review(company, basis, reviews.size(), configuration));
    }
    ItemTallies items = new ItemTallies(bases.size());
    this.costed =
        ChurnNeed.missing(company.columns()).isEmpty()
            ? company.costed(bases, items, published)
            : company.uncosted(bases, items, published);
  }

  private static List<ReviewBasis> bases(
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
   * Counts for all reviews, in six passes.
   *
   * @return the reviews, in the order of their periods
   * @throws dev.hindsight.exports.contract.InputException where the first review has foreign money
   *     without an exchange rate
   */
  public List<Review> counted() {
    DealPass<DealCuts> cuts =
        company.countDeals(
            "Deals: sizes, levels and endings",
            new DealPass<>(bases, place -> reviews.get(place).dealCuts()));
    reviews.forEach(review -> review.cut(cuts.of(review.place())));
    reviews.get(0).checkDealRates();
    CustomerPass<CustomerCuts> customerCuts =
        costed.countAccounts(
            "Customers: revenue bands and who left",
            new CustomerPass<>(bases, place -> reviews.get(place).customerCuts()));
    reviews.forEach(review -> review.cut(customerCuts.of(review.place())));
    reviews.get(0).checkCustomerRates();
    DealPass<DealCounts> deals =
        company.countDeals(
            "Deals: win rates, pressure and what like deals come to",
            new DealPass<>(bases, place -> reviews.get(place).dealCounts()));
    reviews.forEach(review -> review.count(deals.of(review.place())));
    CustomerPass<CustomerCounts> customers =
        costed.countAccounts(
            "Customers: months and days of waiting",
            new CustomerPass<>(bases, place -> reviews.get(place).customerCounts()));
    reviews.forEach(review -> review.count(customers.of(review.place())));
    Costed.Both<TradeOffPass<LedgerCuts>, ItemTallies> ledger =
        costed.countTradeOffs(
            "Trade-offs: what displaced items cost, and promises",
            new TradeOffPass<>(bases.size(), place -> reviews.get(place).ledgerCuts()));
    reviews.forEach(
        review ->
            review.count(ledger.tally().of(review.place()), ledger.costs().of(review.place())));
    TradeOffPass<LedgerTotals> totals =
        costed
            .countTradeOffs(
                "Trade-offs: totals and the ledger",
                new TradeOffPass<>(bases.size(), place -> reviews.get(place).ledgerTotals()))
            .tally();
    reviews.forEach(review -> review.count(totals.of(review.place())));
    return List.copyOf(reviews);
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
