package dev.hindsight.sample;

import dev.hindsight.sample.company.Account;
import dev.hindsight.sample.company.AccountFrame;
import dev.hindsight.sample.company.Blocks;
import dev.hindsight.sample.company.Deal;
import dev.hindsight.sample.company.DealFrame;
import dev.hindsight.sample.company.Decision;
import dev.hindsight.sample.company.PlantedEffects;
import dev.hindsight.sample.company.Quarters;
import dev.hindsight.sample.company.Request;
import dev.hindsight.sample.company.SampleCompany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A made-up company in memory, as a report on its last day would know it, with what its settled
 * trade-offs should come to.
 *
 * @param deals all deals
 * @param customers those that wait for something
 * @param given planted net of yes and alternative
 * @param refused planted net of not now and never
 */
public record SimulatedCompany(
    List<SimulatedDeal> deals, List<SimulatedCustomer> customers, double given, double refused) {

  public static final LocalDate FROM = LocalDate.of(2022, 10, 1);
  public static final LocalDate TO = LocalDate.of(2026, 9, 30);

  /** A deal; money in the reporting currency. */
  public record SimulatedDeal(
      String account,
      String segment,
      String dealType,
      double size,
      String outcome,
      LocalDate close,
      List<SimulatedRequest> decided) {}

  /** A request with a decision in force. */
  public record SimulatedRequest(
      LocalDate decidedAt, String answer, boolean exposing, Map<String, Double> parts) {}

  /**
   * A customer; for each month of the last twelve quarters, e exposed, u unexposed before that, a
   * afterwards, or a blank.
   *
   * @param leftIn the number of the month in which it left, or -1
   */
  public record SimulatedCustomer(
      String account, String segment, double arr, String months, int leftIn) {}

  public SimulatedCompany {
    deals = List.copyOf(deals);
    customers = List.copyOf(customers);
  }

  /** A company of so many requests. */
  public static SimulatedCompany of(long seed, long requests, PlantedEffects effects) {
    SampleCompany company = new SampleCompany(seed, requests, FROM, TO, effects);
    Blocks blocks = new Blocks(company);
    PlantedExposures exposures = PlantedExposures.of(company, blocks, 0, company.blocks());
    List<SimulatedDeal> deals = new ArrayList<>();
    List<SimulatedCustomer> customers = new ArrayList<>();
    blocks
        .all()
        .forEach(
            block -> {
              block.deals().forEach(each -> deals.add(deal(each, company, exposures)));
              block.accounts().stream()
                  .filter(account -> !account.waits().isEmpty())
                  .forEach(account -> customers.add(customer(account, company)));
            });
    TruthTally tally = new TruthTally();
    new PlantedLedger(company, blocks).tally(0, company.blocks(), exposures, tally);
    return new SimulatedCompany(
        deals,
        customers,
        net(tally, Decision.YES) + net(tally, Decision.ALTERNATIVE),
        net(tally, Decision.NOT_NOW) + net(tally, Decision.NEVER));
  }

  private static double net(TruthTally tally, Decision answer) {
    PlantedLedger.Judged settled = PlantedLedger.Judged.SETTLED;
    return PlantedLedger.money(tally, settled.of(answer, PlantedLedger.GAIN))
        - PlantedLedger.money(tally, settled.of(answer, PlantedLedger.DISPLACEMENT_COST));
  }

  private static SimulatedDeal deal(Deal deal, SampleCompany company, PlantedExposures exposures) {
    DealFrame frame = deal.frame();
    LocalDate end = frame.lastDay(company);
    return new SimulatedDeal(
        Identifiers.account(frame.account().index()),
        frame.account().segment().name(),
        frame.type().name(),
        frame.account().tender().reported(frame.dollars(), company, end),
        deal.outcome().name(),
        frame.close(),
        deal.requests().stream()
            .filter(request -> request.inForce(end).isPresent())
            .map(request -> request(request, end, exposures))
            .toList());
  }

  private static SimulatedRequest request(
      Request request, LocalDate end, PlantedExposures exposures) {
    Map<String, Double> parts = new TreeMap<>();
    exposures
        .parts()
        .getOrDefault(request.index(), Map.of())
        .forEach((account, arr) -> parts.put(Identifiers.account(account), arr));
    return new SimulatedRequest(
        request.answers().get(0).day(),
        request.inForce(end).orElseThrow().decision().name(),
        exposures.exposing().contains(request.index()),
        parts);
  }

  private static SimulatedCustomer customer(Account account, SampleCompany company) {
    LocalDate first = Quarters.trendStart(TO);
    LocalDate exposed = firstExposed(account);
    LocalDate left = account.churn().map(Account.Churn::day).orElse(LocalDate.MAX);
    StringBuilder months = new StringBuilder();
    int leftIn = -1;
    for (LocalDate month = first; month.isBefore(TO); month = month.plusMonths(1)) {
      leftIn = left.withDayOfMonth(1).equals(month) ? months.length() : leftIn;
      boolean stays = account.customerSince().orElseThrow().compareTo(month) <= 0;
      char state = account.isExposed(month) ? 'e' : exposed.isBefore(month) ? 'a' : 'u';
      months.append(stays && !left.isBefore(month) && account.isWaiting(month) ? state : ' ');
    }
    AccountFrame frame = account.frame();
    return new SimulatedCustomer(
        Identifiers.account(frame.index()),
        frame.segment().name(),
        frame.tender().reported(frame.arr(), company, left.isAfter(TO) ? TO : left),
        months.toString(),
        leftIn);
  }

  private static LocalDate firstExposed(Account account) {
    return account.waits().stream()
        .filter(wait -> wait.item().displacedAt().isPresent())
        .filter(wait -> wait.exposes(start(wait)))
        .map(SimulatedCompany::start)
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  private static LocalDate start(Account.Wait wait) {
    LocalDate displaced = wait.item().displacedAt().orElseThrow();
    return displaced.isAfter(wait.since()) ? displaced : wait.since();
  }
}
