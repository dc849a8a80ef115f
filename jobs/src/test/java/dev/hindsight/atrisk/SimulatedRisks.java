package dev.hindsight.atrisk;

import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReportingCurrency;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Account;
import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.Decision;
import dev.hindsight.exports.contract.FieldChange;
import dev.hindsight.exports.contract.Moment;
import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.Request;
import dev.hindsight.exports.contract.Signal;
import dev.hindsight.exports.contract.words.ChangedField;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.history.AccountHistory;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.ItemWait;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.RequestHistory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A company of four years in memory: deals whose planned closes are moved when they have passed, or
 * not; not nows that are pressed on; customers that wait for items which are displaced.
 *
 * @param lostIfPassed by how much the chance of winning falls where the planned close has passed
 * @param lostIfPressed by how much it falls where a not now was pressed on
 * @param leavingIfExposed how many times as often customers leave that a displaced item exposes
 */
record SimulatedRisks(double lostIfPassed, double lostIfPressed, double leavingIfExposed) {

  static final SimulatedRisks NOTHING_PLANTED = new SimulatedRisks(0, 0, 1);

  private static final LocalDate START = LocalDate.of(2022, 10, 1);
  private static final LocalDate END = LocalDate.of(2026, 9, 30);
  private static final int DAYS = 1461;
  private static final int ITEMS = 60;
  private static final double[][] MEDIANS = {{0.48, 12e3}, {0.77, 45e3}, {0.96, 180e3}, {1, 30e3}};
  private static final double[] BY_SEGMENT = {0.05, 0, -0.08, -0.02};
  private static final double[] WON = {0.50, 0.40, 0.28};
  private static final double[] YES = {0.14, 0.22, 0.32};
  private static final double[] LIMITS = {17e3, 50e3};
  private static final Place PLACE = new Place(0, 2);

  static ReviewBasis basis() {
    return new ReviewBasis(
        ReviewPeriod.of(new FiscalCalendar(1), END),
        new ReportingCurrency("USD", Map.of()),
        new ExportedColumns(
            Map.of(
                "requests", java.util.Set.of("request_id"),
                "decisions", java.util.Set.of("request_id"),
                "deals", java.util.Set.of("deal_id", "closed_at"),
                "deal_history", java.util.Set.of("deal_id"),
                "pressure", java.util.Set.of("request_id"))),
        365,
        7);
  }

  DealRisks deals(long seed, int requests) {
    ReviewBasis basis = basis();
    DealRisks tally = new DealRisks(basis);
    Random random = new Random(seed);
    for (int made = 0, number = 0; made < requests; number++) {
      int of = count(random);
      made += of;
      tally.accept(KnownDeal.of(deal("d" + number, of, random), basis));
    }
    return tally;
  }

  CustomerRisks customers(long seed, int accounts) {
    ReviewBasis basis = basis();
    CustomerRisks tally = new CustomerRisks(basis.period());
    Random random = new Random(~seed);
    LocalDate[] displaced = new LocalDate[ITEMS];
    for (int item = 0; item < ITEMS; item++) {
      displaced[item] = random.nextBoolean() ? START.plusDays(random.nextInt(DAYS)) : null;
    }
    for (int number = 0; number < accounts; number++) {
      KnownCustomer.of(account("a" + number, displaced, random), basis, 0).ifPresent(tally::accept);
    }
    return tally;
  }

  private static int count(Random random) {
    double drawn = random.nextDouble();
    return drawn < 0.75 ? 1 : drawn < 0.92 ? 2 : 3;
  }

  private DealHistory deal(String id, int count, Random random) {
    int segment = 0;
    double drawn = random.nextDouble();
    while (drawn > MEDIANS[segment][0]) {
      segment++;
    }
    double size = MEDIANS[segment][1] * Math.exp(0.9 * random.nextGaussian());
    int tercile = size < LIMITS[0] ? 0 : size < LIMITS[1] ? 1 : 2;
    LocalDate opened = START.plusDays(random.nextInt(DAYS));
    double cycle = 10 + gamma(2, 40, random);
    List<RequestHistory> requests = new ArrayList<>();
    boolean yes = false;
    boolean pressed = false;
    for (int number = 0; number < count; number++) {
      DecisionClass answer = answer(tercile, random);
      yes |= answer == DecisionClass.YES;
      cycle += answer == DecisionClass.YES && requests.isEmpty() ? 20 : 0;
    }
    LocalDate close = opened.plusDays((long) cycle);
    for (int number = 0; number < count; number++) {
      LocalDate asked = opened.plusDays((long) (random.nextDouble() * cycle * 0.6));
      DecisionClass answer = yes && number == 0 ? DecisionClass.YES : refusal(random);
      LocalDate answered = asked.plusDays(1 + (long) gamma(1.5, 9, random));
      List<Signal> signals = new ArrayList<>();
      for (LocalDate day = answered.plusDays((long) exp(45, random));
          day.isBefore(close);
          day = day.plusDays(1 + (long) exp(45, random))) {
        signals.add(new Signal(PLACE, id + "-" + number, day, Tactic.DEADLINE, null, null, null));
        pressed |= answer == DecisionClass.NOT_NOW;
      }
      requests.add(request(id, id + "-" + number, asked, answered, answer, signals));
    }
    List<FieldChange> changes = new ArrayList<>();
    LocalDate plan = opened.plusDays((long) (10 + gamma(2, 40, random)));
    changes.add(change(id, opened, null, plan));
    while (plan.isBefore(close)) {
      LocalDate moved = plan.plusDays((long) exp(30, random));
      if (!moved.isBefore(close)) {
        break;
      }
      LocalDate next = moved.plusDays(1 + (long) exp(45, random));
      changes.add(change(id, moved, plan, next));
      plan = next;
    }
    boolean passed = yes && plan.isBefore(close.minusDays(10));
    double chance =
        WON[tercile]
            + BY_SEGMENT[segment]
            - (passed ? lostIfPassed : 0)
            - (pressed ? lostIfPressed : 0);
    DealOutcome outcome =
        random.nextDouble() < chance
            ? DealOutcome.WON
            : random.nextDouble() < 0.85 ? DealOutcome.LOST : DealOutcome.NO_DECISION;
    boolean open = close.isAfter(END);
    if (!open && !plan.equals(close)) {
      changes.add(change(id, close, plan, close));
    }
    Deal deal =
        new Deal(
            PLACE,
            id,
            open ? DealOutcome.OPEN : outcome,
            BigDecimal.valueOf(Math.round(size)).setScale(4),
            open ? plan : close,
            BigDecimal.valueOf(Math.round(size)).setScale(4),
            opened,
            "USD",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    return new DealHistory(id, Optional.of(deal), requests, changes);
  }

  private static DecisionClass answer(int tercile, Random random) {
    return random.nextDouble() < YES[tercile] ? DecisionClass.YES : DecisionClass.NOT_NOW;
  }

  private static DecisionClass refusal(Random random) {
    double drawn = random.nextDouble();
    return drawn < 0.65
        ? DecisionClass.NOT_NOW
        : drawn < 0.85 ? DecisionClass.NEVER : DecisionClass.ALTERNATIVE;
  }

  private static RequestHistory request(
      String deal,
      String id,
      LocalDate asked,
      LocalDate answered,
      DecisionClass answer,
      List<Signal> signals) {
    return new RequestHistory(
        new Request(
            PLACE, id, deal, asked, null, null, null, null, null, null, null, null, null, null,
            null),
        List.of(new Decision(PLACE, null, id, at(answered), answer, null, null, null, null, null)),
        signals,
        List.of());
  }

  private static FieldChange change(String deal, LocalDate on, LocalDate old, LocalDate next) {
    return new FieldChange(
        PLACE,
        deal,
        at(on),
        ChangedField.CLOSED_AT,
        old == null ? null : old.toString(),
        next.toString());
  }

  private static Moment at(LocalDate day) {
    return new Moment(day, LocalTime.MIDNIGHT);
  }

  private AccountHistory account(String id, LocalDate[] displaced, Random random) {
    double arr = 30e3 * Math.exp(0.9 * random.nextGaussian());
    LocalDate since = START.plusDays(random.nextInt(DAYS) - 700);
    List<ItemWait> waits = new ArrayList<>();
    LocalDate exposed = LocalDate.MAX;
    for (int number = random.nextInt(3); number > 0; number--) {
      int item = random.nextInt(ITEMS);
      LocalDate waiting = START.plusDays(random.nextInt(DAYS));
      waits.add(
          new ItemWait(
              "i" + item, waiting, null, java.util.Collections.singletonList(displaced[item])));
      if (displaced[item] != null) {
        LocalDate from = waiting.isAfter(displaced[item]) ? waiting : displaced[item];
        exposed = exposed.isBefore(from) ? exposed : from;
      }
    }
    LocalDate left = null;
    for (LocalDate month = since; month.isBefore(END) && left == null; month = month.plusDays(30)) {
      boolean is = !month.isBefore(exposed) && month.isBefore(exposed.plusDays(365));
      if (random.nextDouble() < 0.012 * (is ? leavingIfExposed : 1)) {
        left = month.plusDays(random.nextInt(30));
      }
    }
    Account account =
        new Account(
            PLACE,
            id,
            null,
            null,
            null,
            BigDecimal.valueOf(Math.round(arr)).setScale(4),
            "USD",
            since,
            left,
            null,
            null,
            null);
    return new AccountHistory(account, waits);
  }

  private static double exp(double mean, Random random) {
    return -mean * Math.log(1 - random.nextDouble());
  }

  /** Of a shape of 1.5 or 2. */
  private static double gamma(double shape, double scale, Random random) {
    double sum = exp(scale, random);
    if (shape == 2) {
      return sum + exp(scale, random);
    }
    double normal = random.nextGaussian();
    return sum + scale * normal * normal / 2;
  }
}
