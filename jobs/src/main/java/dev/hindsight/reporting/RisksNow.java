package dev.hindsight.reporting;

import dev.hindsight.atrisk.AtRiskFindings;
import dev.hindsight.atrisk.CustomerRisks;
import dev.hindsight.atrisk.DealRisks;
import dev.hindsight.atrisk.RiskNames;
import dev.hindsight.basis.MissingRates;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.Tally;
import dev.hindsight.churn.ChurnNeed;
import dev.hindsight.churn.ledgers.ItemTallies;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.findings.atrisk.AtRisk;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.watch.ShownNames;
import dev.hindsight.findings.watch.Watch;
import dev.hindsight.history.AccountHistory;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.passes.Company;
import dev.hindsight.history.passes.Costed;
import dev.hindsight.watch.AccountStates;
import dev.hindsight.watch.Departures;
import dev.hindsight.watch.RequestStates;
import dev.hindsight.watch.WatchComparison;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is at risk now, and what became of what was, without the rest of a review: three passes, and
 * one more over deals and over accounts where something is gone.
 */
public final class RisksNow implements AutoCloseable {

  private static final int REVIEW = 0;

  private final Company company;
  private final ReviewBasis basis;
  private final Costed<ItemTallies> costed;

  /**
   * Nothing is counted yet.
   *
   * @param period whose as-of date is the day
   */
  public RisksNow(Company company, ReviewPeriod period, Configuration configuration) {
    List<ReviewBasis> bases = Reviews.bases(company, List.of(period), configuration);
    this.company = company;
    this.basis = bases.get(REVIEW);
    this.costed = Reviews.costed(company, bases, Optional.empty());
  }

  /**
   * What is at risk.
   *
   * @param names how names are shown in what was read
   * @throws dev.hindsight.exports.contract.InputException where foreign money has no exchange rate
   */
  public Watch watch(ShownNames names) {
    String currency = basis.currency().code();
    Deals deals = company.countDeals("Deals: promises, closes and refusals", new Deals(basis));
    deals.missingRates.check(currency, "deal", "deals");
    Customers customers =
        costed.countAccounts("Customers: who waits for a displaced item", new Customers(basis));
    if (ChurnNeed.missing(basis.columns()).isEmpty()) {
      customers.missingRates.check(currency, "account", "accounts");
    }
    RiskNames listed =
        costed
            .countTradeOffs(
                "Trade-offs: who displaced what",
                new RiskNames(REVIEW, deals.risks, customers.risks))
            .tally();
    AtRisk found =
        new AtRiskFindings(basis.columns(), deals.risks, customers.risks, listed).found();
    return Watch.of(basis.period().asOf(), currency, names, Measured.of(found));
  }

  /** What became of what is gone from an earlier list; nothing is looked for where nothing is. */
  public Departures departures(WatchComparison comparison) {
    Set<String> requests = comparison.requestsGone();
    Set<String> accounts = comparison.accountsGone();
    RequestStates ofRequests = new RequestStates(basis, requests);
    AccountStates ofAccounts = new AccountStates(basis, accounts);
    return Departures.of(
        requests.isEmpty()
            ? ofRequests
            : company.countDeals("Deals: what left the list", ofRequests),
        accounts.isEmpty()
            ? ofAccounts
            : costed.countAccounts("Customers: who left the list", ofAccounts));
  }

  @Override
  public void close() {
    costed.close();
  }

  private static final class Deals implements Tally<DealHistory, Deals> {
    private static final long serialVersionUID = 1;
    private final ReviewBasis basis;
    private final DealRisks risks;
    private final MissingRates missingRates = new MissingRates();

    private Deals(ReviewBasis basis) {
      this.basis = basis;
      this.risks = new DealRisks(basis);
    }

    @Override
    public void accept(DealHistory history) {
      KnownDeal deal = KnownDeal.of(history, basis);
      risks.accept(deal);
      if (deal.exists()) {
        deal.currencyWithoutRate()
            .ifPresent(currency -> missingRates.accept(currency, deal.moneyDay()));
      }
    }

    @Override
    public void combine(Deals other) {
      risks.combine(other.risks);
      missingRates.combine(other.missingRates);
    }
  }

  private static final class Customers implements Tally<AccountHistory, Customers> {
    private static final long serialVersionUID = 1;
    private final ReviewBasis basis;
    private final CustomerRisks risks;
    private final MissingRates missingRates = new MissingRates();

    private Customers(ReviewBasis basis) {
      this.basis = basis;
      this.risks = new CustomerRisks(basis.period());
    }

    @Override
    public void accept(AccountHistory history) {
      KnownCustomer.of(history, basis, REVIEW).ifPresent(this::accept);
    }

    private void accept(KnownCustomer customer) {
      risks.accept(customer);
      customer
          .currencyWithoutRate()
          .ifPresent(currency -> missingRates.accept(currency, customer.moneyDay()));
    }

    @Override
    public void combine(Customers other) {
      risks.combine(other.risks);
      missingRates.combine(other.missingRates);
    }
  }
}
