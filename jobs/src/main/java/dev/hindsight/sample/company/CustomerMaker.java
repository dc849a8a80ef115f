package dev.hindsight.sample.company;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes an account's time as a customer: since when, what it waits for, whether it left. It settles
 * once its last deal is closed: only then does it wait or leave, so that no deal is ever opened
 * with an account that has left, and nothing needs to be known of its deals to know its risk.
 */
public record CustomerMaker(SampleCompany company, Blocks blocks) {

  /** How often an account that leaves, and that nothing exposes, names what it waits for. */
  public static final double NAMES_A_WAIT = 0.12;

  Account account(long index, List<Deal> dealsOfBlock) {
    AccountFrame frame = AccountFrame.of(company, index);
    List<Deal> deals =
        dealsOfBlock.stream().filter(deal -> deal.frame().account().index() == index).toList();
    Draws draws = company.draws(Draws.Kind.CUSTOMER, index);
    Optional<LocalDate> since = customerSince(frame, deals, draws);
    Optional<LocalDate> settled = since.map(day -> settled(day, deals)).filter(company::hasCome);
    List<Account.Wait> waits = new ArrayList<>();
    settled.ifPresent(day -> waits.addAll(waits(index, day, draws)));
    Account account = new Account(frame, since, waits, Optional.empty());
    return settled.flatMap(day -> churn(account, day, draws)).map(account::left).orElse(account);
  }

  private Optional<LocalDate> customerSince(AccountFrame frame, List<Deal> deals, Draws draws) {
    if (frame.role() != AccountFrame.Role.PROSPECT) {
      return Optional.of(company.from().minusDays(draws.whole(90, 2400)));
    }
    return deals.stream()
        .filter(deal -> deal.outcome() == Outcome.WON)
        .map(deal -> deal.frame().close())
        .findFirst();
  }

  private LocalDate settled(LocalDate since, List<Deal> deals) {
    LocalDate start = since.isBefore(company.from()) ? company.from() : since;
    return deals.stream()
        .map(deal -> deal.frame().close())
        .reduce(start, (one, other) -> one.isAfter(other) ? one : other);
  }

  private List<Account.Wait> waits(long account, LocalDate settled, Draws draws) {
    long span = ChronoUnit.DAYS.between(settled, company.to());
    double perYear = 0.9;
    List<Account.Wait> waits = new ArrayList<>();
    double years = span / 365.0;
    int count = (draws.chance(0.8) ? 1 : 0) + (int) (perYear * years * 2 * draws.share());
    for (int number = 0; number < count; number++) {
      LocalDate day = number == 0 ? settled.plusDays(span / 4) : company.to();
      waitFor(account, draws.day(settled, day), draws)
          .filter(wait -> waits.stream().noneMatch(other -> other.item().equals(wait.item())))
          .ifPresent(waits::add);
    }
    return waits;
  }

  /** An item of a neighbouring block that is planned for the year after. */
  private Optional<Account.Wait> waitFor(long account, LocalDate day, Draws draws) {
    long block = account / AccountFrame.PER_BLOCK + draws.whole(-Blocks.REACH, Blocks.REACH);
    List<RoadmapItem> near =
        blocks.items(Math.floorMod(block, company.blocks())).stream()
            .filter(item -> item.plannedFor().isAfter(day.plusDays(20)))
            .filter(item -> item.plannedFor().isBefore(day.plusDays(430)))
            .toList();
    return near.isEmpty()
        ? Optional.empty()
        : Optional.of(new Account.Wait(draws.oneOf(near), day));
  }

  /** Each month has its risk, by what exposes the account on the first of it. */
  private Optional<Account.Churn> churn(Account account, LocalDate settled, Draws draws) {
    LocalDate month = settled.withDayOfMonth(1).plusMonths(1);
    while (company.hasCome(month)) {
      double risk = monthlyRisk(account, month, company.effects());
      LocalDate day = month.plusDays(draws.whole(0, month.lengthOfMonth() - 1));
      if (draws.chance(risk) && company.hasCome(day)) {
        return Optional.of(churned(account, month, day, draws));
      }
      month = month.plusMonths(1);
    }
    return Optional.empty();
  }

  /** How likely an account leaves in a month, by what exposes it on the first of it. */
  public static double monthlyRisk(Account account, LocalDate month, PlantedEffects effects) {
    double ratio = account.isExposed(month) ? effects.churnRateRatio() : 1;
    return ratio * yearlyChurn(account.frame()) / 12;
  }

  /** Accounts that pay little for their segment leave more often. */
  private static double yearlyChurn(AccountFrame frame) {
    double below = frame.arr() < frame.segment().usualArr ? 1.2 : 0.85;
    return below * frame.segment().yearlyChurn;
  }

  private Account.Churn churned(Account account, LocalDate month, LocalDate day, Draws draws) {
    List<RoadmapItem> exposing =
        account.waits().stream()
            .filter(wait -> wait.exposes(month))
            .map(Account.Wait::item)
            .toList();
    List<RoadmapItem> waitedFor =
        account.waits().stream().filter(wait -> wait.lasts(month)).map(Account.Wait::item).toList();
    List<RoadmapItem> nameable = exposing.isEmpty() ? waitedFor : exposing;
    boolean names =
        draws.chance(exposing.isEmpty() ? NAMES_A_WAIT : company.effects().namedOfDisplaced())
            && !nameable.isEmpty();
    return names
        ? new Account.Churn(day, LossReasons.MISSING_FEATURE, Optional.of(draws.oneOf(nameable)))
        : new Account.Churn(day, draws.oneOf(Words.CHURN_REASONS), Optional.empty());
  }
}
