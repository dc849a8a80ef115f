package dev.hindsight.atrisk;

import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReportingCurrency;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Account;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.history.AccountHistory;
import dev.hindsight.history.ItemWait;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.history.KnownDeal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Companies of four years in memory, in which open items are at risk, or only seem to be.
 *
 * @param lessIfPassed by how much the chance of winning falls where the planned close has passed
 * @param lessIfPressed by how much it falls where a not now was pressed on
 * @param timesIfExposed how many times as often customers leave that a displaced item exposes
 */
record SimulatedRisks(double lessIfPassed, double lessIfPressed, double timesIfExposed) {

  static final SimulatedRisks NOTHING_PLANTED = new SimulatedRisks(0, 0, 1);
  static final LocalDate START = LocalDate.of(2022, 10, 1);
  static final int DAYS = 1461;

  private static final LocalDate END = LocalDate.of(2026, 9, 30);
  private static final int ITEMS = 60;
  private static final double LEAVE_A_MONTH = 0.012;
  private static final ReviewBasis BASIS =
      new ReviewBasis(
          ReviewPeriod.of(new FiscalCalendar(1), END),
          new ReportingCurrency("USD", Map.of()),
          new ExportedColumns(Map.of()),
          365,
          7);

  /** The deals of so many requests: 75, 17 and 8 % of deals have one, two and three. */
  DealRisks deals(long seed, int requests) {
    DealRisks tally = new DealRisks(BASIS);
    Random random = new Random(seed);
    int asked = 0;
    while (asked < requests) {
      double drawn = random.nextDouble();
      int count = drawn < 0.75 ? 1 : drawn < 0.92 ? 2 : 3;
      SimulatedDeal deal = new SimulatedDeal("d" + asked, count, this, random);
      tally.accept(KnownDeal.of(deal.upTo(END), BASIS));
      asked += count;
    }
    return tally;
  }

  CustomerRisks customers(long seed, int accounts) {
    CustomerRisks tally = new CustomerRisks(BASIS.period());
    Random random = new Random(~seed);
    LocalDate[] displaced = new LocalDate[ITEMS];
    for (int item = 0; item < ITEMS; item++) {
      displaced[item] = random.nextBoolean() ? START.plusDays(random.nextInt(DAYS)) : null;
    }
    for (int number = 0; number < accounts; number++) {
      KnownCustomer.of(account("a" + number, displaced, random), BASIS, 0).ifPresent(tally::accept);
    }
    return tally;
  }

  /** It waits for up to two items. */
  private AccountHistory account(String id, LocalDate[] displaced, Random random) {
    List<ItemWait> waits = new ArrayList<>();
    for (int left = random.nextInt(3); left > 0; left--) {
      int item = random.nextInt(ITEMS);
      waits.add(
          new ItemWait(
              "i" + item,
              START.plusDays(random.nextInt(DAYS)),
              null,
              Collections.singletonList(displaced[item])));
    }
    LocalDate since = START.plusDays(random.nextInt(DAYS) - 700);
    Account account =
        new Account(
            SimulatedDeal.PLACE,
            id,
            null,
            null,
            null,
            BigDecimal.valueOf(Math.round(30e3 * Math.exp(0.9 * random.nextGaussian())))
                .setScale(4),
            null,
            since,
            left(since, firstExposed(waits), random),
            null,
            null,
            null);
    return new AccountHistory(account, waits);
  }

  private static LocalDate firstExposed(List<ItemWait> waits) {
    return waits.stream()
        .filter(wait -> wait.firstDisplaced().get(0) != null)
        .map(
            wait ->
                wait.waitingSince().isAfter(wait.firstDisplaced().get(0))
                    ? wait.waitingSince()
                    : wait.firstDisplaced().get(0))
        .min(LocalDate::compareTo)
        .orElse(END);
  }

  private LocalDate left(LocalDate since, LocalDate exposed, Random random) {
    for (LocalDate month = since; month.isBefore(END); month = month.plusDays(30)) {
      boolean is = !month.isBefore(exposed) && month.isBefore(exposed.plusDays(365));
      if (random.nextDouble() < LEAVE_A_MONTH * (is ? timesIfExposed : 1)) {
        return month.plusDays(random.nextInt(30));
      }
    }
    return null;
  }
}
