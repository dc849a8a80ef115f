package dev.hindsight.reporting;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.Tally;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.passes.Company;
import dev.hindsight.pressure.quotas.Attainment;
import dev.hindsight.pressure.quotas.QuotaPeriods;
import dev.hindsight.pressure.quotas.WonByDay;
import dev.hindsight.rules.RuleBasis;
import dev.hindsight.rules.RuleReach;
import dev.hindsight.winrates.SizeTally;
import java.util.List;

/** Whether own rules catch any decision, without a review. */
public final class RuleCheck {

  private RuleCheck() {}

  /** What is odd about own rules, in two passes; nothing is counted where there are none. */
  public static List<String> remarks(
      Company company, ReviewPeriod period, Configuration configuration) {
    if (configuration.rules().isEmpty()) {
      return List.of();
    }
    ReviewBasis basis = Reviews.bases(company, List.of(period), configuration).get(0);
    QuotaPeriods quotas = QuotaPeriods.of(company.quotas(), basis);
    Cuts cuts = company.countDeals("Deals: sizes, and what teams won", new Cuts(basis, quotas));
    RuleBasis known = new RuleBasis(basis, cuts.sizes.bands(), new Attainment(quotas, cuts.won));
    return company
        .countDeals("Deals: what rules catch", new RuleReach(known, configuration.rules()))
        .remarks();
  }

  /** What has to be known before decisions are told apart. */
  private static final class Cuts implements Tally<DealHistory, Cuts> {

    private static final long serialVersionUID = 1;

    private final ReviewBasis basis;
    private final SizeTally sizes = new SizeTally();
    private final WonByDay won;

    private Cuts(ReviewBasis basis, QuotaPeriods quotas) {
      this.basis = basis;
      this.won = new WonByDay(quotas);
    }

    @Override
    public void accept(DealHistory history) {
      KnownDeal deal = KnownDeal.of(history, basis);
      sizes.accept(deal);
      won.accept(deal);
    }

    @Override
    public void combine(Cuts other) {
      sizes.combine(other.sizes);
      won.combine(other.won);
    }
  }
}
