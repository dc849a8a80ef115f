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
import dev.hindsight.churn.ItemTallies;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.findings.atrisk.AtRisk;
import dev.hindsight.history.AccountHistory;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.passes.Company;
import dev.hindsight.history.passes.Costed;
import java.util.List;
import java.util.Optional;

/**
 * What is at risk now, without the rest of a review: three passes, those over accounts where
 * needed.
 */
public final class RisksNow {

  private static final int REVIEW = 0;

  private RisksNow() {}

  /**
   * Counts and finds.
   *
   * @throws dev.hindsight.exports.contract.InputException where foreign money has no exchange rate
   */
  public static AtRisk of(Company company, ReviewPeriod period, Configuration configuration) {
    List<ReviewBasis> bases = Reviews.bases(company, List.of(period), configuration);
    ReviewBasis basis = bases.get(REVIEW);
    String currency = basis.currency().code();
    Deals deals = company.countDeals("Deals: promises, closes and refusals", new Deals(basis));
    deals.missingRates.check(currency, "deal", "deals");
    try (Costed<ItemTallies> costed = costed(company, bases)) {
      Customers customers =
          costed.countAccounts("Customers: who waits for a displaced item", new Customers(basis));
      customers.missingRates.check(currency, "account", "accounts");
      RiskNames names =
          costed
              .countTradeOffs(
                  "Trade-offs: who displaced what",
                  new RiskNames(REVIEW, deals.risks, customers.risks))
              .tally();
      return new AtRiskFindings(basis.columns(), deals.risks, customers.risks, names).found();
    }
  }

  private static Costed<ItemTallies> costed(Company company, List<ReviewBasis> bases) {
    ItemTallies items = new ItemTallies(bases.size());
    return ChurnNeed.missing(company.columns()).isEmpty()
        ? company.costed(bases, items, Optional.empty())
        : company.uncosted(bases, items, Optional.empty());
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
