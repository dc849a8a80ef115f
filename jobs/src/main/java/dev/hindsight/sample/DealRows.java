package dev.hindsight.sample;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.sample.company.AccountFrame;
import dev.hindsight.sample.company.ClosePlan;
import dev.hindsight.sample.company.Deal;
import dev.hindsight.sample.company.DealFrame;
import dev.hindsight.sample.company.Draws;
import dev.hindsight.sample.company.LossReasons;
import dev.hindsight.sample.company.Outcome;
import dev.hindsight.sample.company.SampleCompany;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** How a deal stands in the exports. */
record DealRows(SampleCompany company, People people) {

  /** Which of what an export may lack is there: the account, the day of the close. */
  private record Known(boolean account, boolean close) {

    static Known of(boolean open, Draws draws) {
      boolean account = draws.chance(0.985);
      return new Known(account, !open || draws.chance(0.6));
    }
  }

  Cells row(Deal deal) {
    DealFrame frame = deal.frame();
    AccountFrame account = frame.account();
    Draws draws = draws(deal);
    boolean open = deal.outcome() == Outcome.OPEN;
    Known known = Known.of(open, draws);
    String accountId = known.account() ? Identifiers.account(account.index()) : "";
    return new Cells()
        .set(Deals.DEAL_ID, Identifiers.deal(frame.index()))
        .set(Deals.OUTCOME, deal.outcome())
        .set(
            Deals.AMOUNT, open ? Optional.empty() : Optional.of(money(deal.closedDollars(), frame)))
        .set(Deals.CLOSED_AT, Optional.of(closedAt(deal)).filter(day -> known.close()))
        .set(Deals.EXPECTED_AMOUNT, money(frame.dollars(), frame).toString())
        .set(Deals.OPENED_AT, frame.opened())
        .set(Deals.CURRENCY, account.tender().name())
        .set(Deals.ACCOUNT_ID, accountId)
        .set(Deals.SEGMENT, account.segment().label())
        .set(Deals.REGION, account.region().label)
        .set(Deals.DEAL_TYPE, frame.type())
        .set(Deals.SALES_REP, people.rep(frame))
        .set(Deals.SALES_TEAM, account.team().label)
        .set(Deals.LOSS_REASON, lossReason(deal, draws))
        .set(Deals.COMPETITOR, deal.competitor());
  }

  private Draws draws(Deal deal) {
    return company.draws(Draws.Kind.TITLE, -1 - deal.frame().index());
  }

  /** Whether the export has a day of the close, or a plan for it. */
  boolean isCloseKnown(Deal deal) {
    return Known.of(deal.outcome() == Outcome.OPEN, draws(deal)).close();
  }

  /** When it closed, or which close is planned. */
  private LocalDate closedAt(Deal deal) {
    return deal.outcome() == Outcome.OPEN
        ? ClosePlan.of(company, deal.frame()).plannedOn(company.to())
        : deal.frame().close();
  }

  private static BigDecimal money(double dollars, DealFrame frame) {
    return frame.account().tender().fromDollars(dollars);
  }

  private Optional<String> lossReason(Deal deal, Draws draws) {
    return deal.outcome() == Outcome.LOST
        ? LossReasons.of(deal.onlyAnswer(deal.frame().lastDay(company)), company.effects(), draws)
        : Optional.empty();
  }
}
