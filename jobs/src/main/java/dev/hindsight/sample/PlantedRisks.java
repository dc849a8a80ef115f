package dev.hindsight.sample;

import dev.hindsight.sample.company.Account;
import dev.hindsight.sample.company.AnswerMaker;
import dev.hindsight.sample.company.Block;
import dev.hindsight.sample.company.ClosePlan;
import dev.hindsight.sample.company.CustomerMaker;
import dev.hindsight.sample.company.Deal;
import dev.hindsight.sample.company.DealMaker;
import dev.hindsight.sample.company.Decision;
import dev.hindsight.sample.company.Outcome;
import dev.hindsight.sample.company.Quarters;
import dev.hindsight.sample.company.Request;
import dev.hindsight.sample.company.SampleCompany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often open items should come to grief in the quarter after a quarter end: the mean chance of
 * those that were listed on the last eight quarter ends, and of like ones that were not.
 */
final class PlantedRisks {

  private static final int QUARTERS = 8;
  private static final int SOON = 90;
  private static final String LISTED = " listed";
  private static final String OTHERS = " others";

  /** The kinds of open items; each has something planted, or not. */
  enum Kind {
    /** A promise that has passed, or is due soon: most are kept in the end. */
    PROMISE_DUE,
    /** A customer that waits for a displaced item: it leaves more often. */
    CUSTOMER_EXPOSED,
    /** A yes to a deal that stalls: it is lost more often. */
    CLOSE_PASSED,
    /** More pressure after a not-now: it moves nothing but the answer. */
    REFUSAL_PRESSED
  }

  private final SampleCompany company;
  private final DealRows dealRows;

  PlantedRisks(SampleCompany company) {
    this.company = company;
    this.dealRows = new DealRows(company, new People(company));
  }

  void tally(Block block, TruthTally tally) {
    LocalDate next = Quarters.start(company.to().plusDays(1));
    for (int before = 1; before <= QUARTERS; before++) {
      LocalDate on = next.minusMonths(3L * before).minusDays(1);
      block.deals().forEach(deal -> tallyDeal(deal, on, tally));
      block.accounts().forEach(account -> tallyCustomer(account, on, tally));
    }
  }

  /** The last day of the quarter after. */
  private static LocalDate until(LocalDate on) {
    return on.plusDays(1).plusMonths(3).minusDays(1);
  }

  private void tallyDeal(Deal deal, LocalDate on, TruthTally tally) {
    boolean isOpen = !deal.frame().opened().isAfter(on) && deal.frame().close().isAfter(on);
    if (isOpen) {
      tallyClose(deal, on, tally);
      tallyRefusal(deal, on, tally);
    }
    if (isOpen || deal.outcome() == Outcome.WON) {
      deal.requests().forEach(request -> tallyPromise(request, deal, on, tally));
    }
  }

  private void tallyClose(Deal deal, LocalDate on, TruthTally tally) {
    boolean given = deal.requests().stream().anyMatch(each -> isAnswered(each, Decision.YES, on));
    if (given && dealRows.isCloseKnown(deal)) {
      boolean passed = !ClosePlan.of(company, deal.frame()).plannedOn(on).isAfter(on);
      add(Kind.CLOSE_PASSED, passed, isLost(deal, on), tally);
    }
  }

  private void tallyRefusal(Deal deal, LocalDate on, TruthTally tally) {
    List<Request> refused =
        deal.requests().stream().filter(each -> isAnswered(each, Decision.NOT_NOW, on)).toList();
    if (!refused.isEmpty()) {
      boolean pressed = refused.stream().anyMatch(request -> isPressedSince(request, on));
      double lost = isLost(deal, on) * DealMaker.DECIDED;
      add(Kind.REFUSAL_PRESSED, pressed, lost, tally);
    }
  }

  private static boolean isPressedSince(Request request, LocalDate on) {
    LocalDate answered = request.inForce(on).orElseThrow().day();
    return request.signals().stream()
        .map(Request.Signal::day)
        .anyMatch(day -> day.isAfter(answered) && !day.isAfter(on));
  }

  private static boolean isAnswered(Request request, Decision answer, LocalDate on) {
    return request.inForce(on).filter(each -> each.decision() == answer).isPresent();
  }

  /** The chance that a deal is lost, or comes to no decision, by the end of the quarter after. */
  private double isLost(Deal deal, LocalDate on) {
    return deal.frame().close().isAfter(until(on)) ? 0 : 1 - deal.winChance(company);
  }

  private void tallyPromise(Request request, Deal deal, LocalDate on, TruthTally tally) {
    LocalDate end = deal.frame().close();
    Optional<LocalDate> promised =
        request
            .inForce(end.isBefore(on) ? end : on)
            .filter(answer -> answer.deliveredAt().filter(day -> !day.isAfter(on)).isEmpty())
            .flatMap(Request.Answer::promisedFor)
            .filter(day -> !day.isAfter(on.plusDays(SOON)));
    promised.ifPresent(
        day ->
            add(
                Kind.PROMISE_DUE,
                true,
                AnswerMaker.undelivered(day, until(on)) / AnswerMaker.undelivered(day, on),
                tally));
  }

  private void tallyCustomer(Account account, LocalDate on, TruthTally tally) {
    boolean stays =
        account.customerSince().filter(day -> !day.isAfter(on)).isPresent()
            && account.churn().filter(churn -> !churn.day().isAfter(on)).isEmpty();
    if (stays && account.isWaiting(on)) {
      double remains = 1;
      for (int month = 0; month < 3; month++) {
        LocalDate first = on.plusDays(1).plusMonths(month);
        remains *= 1 - CustomerMaker.monthlyRisk(account, first, company.effects());
      }
      add(Kind.CUSTOMER_EXPOSED, account.isExposed(on), 1 - remains, tally);
    }
  }

  private static void add(Kind kind, boolean isListed, double chance, TruthTally tally) {
    tally.add("at risk " + kind + (isListed ? LISTED : OTHERS), chance);
  }

  /** As {@code truth.json} tells them. */
  static List<Map<String, Object>> figures(TruthTally tally) {
    List<Map<String, Object>> figures = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Map<String, Object> figure = new LinkedHashMap<>();
      figure.put("kind", Cells.text(kind));
      figure.put("listed", tally.counted("at risk " + kind + LISTED));
      figure.put("hitRate", TruthFile.rounded(tally.mean("at risk " + kind + LISTED)));
      figure.put("others", tally.counted("at risk " + kind + OTHERS));
      figure.put("hitRateOfOthers", TruthFile.rounded(tally.mean("at risk " + kind + OTHERS)));
      figures.add(figure);
    }
    return figures;
  }
}
