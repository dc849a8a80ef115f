package dev.hindsight.expectations;

import dev.hindsight.basis.Replays.Replay;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.exports.contract.Account;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.Decision;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.findings.expectations.Expectations;
import dev.hindsight.findings.expectations.Marks;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.history.KnownCustomer.Spell;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.RequestHistory;
import dev.hindsight.plain.SkewedCompany;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A made-up company in memory, with promises and exposed customers, whose report after twelve
 * quarters says what it expects, and whose report a quarter later marks that.
 */
final class ExpectingCompany {

  /** After twelve quarters. */
  static final LocalDate AS_OF = LocalDate.of(2025, 9, 30);

  static final LocalDate NEXT = LocalDate.of(2025, 12, 31);

  private static final int CUSTOMERS = 400;
  private static final double ON_TIME = 0.55;
  private static final double LATE = 0.3;
  private static final double LEAVES_A_DAY = 0.0003;
  private static final int EXPOSURE_DAYS = 365;

  private static final ExportedColumns COLUMNS =
      new ExportedColumns(
          Contract.TABLES.stream()
              .collect(
                  Collectors.toMap(
                      Table::name,
                      table ->
                          table.fields().stream().map(Field::name).collect(Collectors.toSet()))));

  private final Random random;
  private final long seed;
  private final Winning winning;
  private final List<DealHistory> deals = new ArrayList<>();
  private final List<Exposed> customers = new ArrayList<>();

  /**
   * How winning changes, as shares of deals that end otherwise than they would have.
   *
   * @param lostAfter of the deals that would be won after {@link #AS_OF}, those that are lost: a
   *     drift
   * @param unsteady the standard deviation, from quarter to quarter, of how many that would be lost
   *     are won, or the other way round
   */
  record Winning(double lostAfter, double unsteady) {

    static final Winning STEADY = new Winning(0, 0);
  }

  ExpectingCompany(long seed, Winning winning) {
    this.random = new Random(seed);
    this.seed = seed;
    this.winning = winning;
    SkewedCompany.of(seed, SkewedCompany.PLANTED).forEach(each -> deals.add(changed(each)));
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      customers.add(customer(customer));
    }
  }

  private DealHistory changed(DealHistory deal) {
    return new DealHistory(
        deal.dealId(),
        deal.deal().map(this::changed),
        deal.requests().stream().map(this::promised).toList());
  }

  private DealOutcome outcome(Deal deal) {
    if (deal.outcome() == DealOutcome.WON
        && deal.closedAt().isAfter(AS_OF)
        && random.nextDouble() < winning.lostAfter()) {
      return DealOutcome.LOST;
    }
    double more = moreWon(deal.closedAt());
    Random own = new Random(seed * 31 + deal.dealId().hashCode());
    boolean turns = deal.outcome() != DealOutcome.OPEN && own.nextDouble() < Math.abs(more);
    boolean won = deal.outcome() == DealOutcome.WON;
    return turns && won != more > 0
        ? more > 0 ? DealOutcome.WON : DealOutcome.LOST
        : deal.outcome();
  }

  /** The same for all deals of a quarter. */
  private double moreWon(LocalDate closed) {
    long quarter = 4L * closed.getYear() + closed.get(IsoFields.QUARTER_OF_YEAR);
    return winning.unsteady() * new Random(seed * 1_000_003 + quarter * 7_919).nextGaussian();
  }

  private Deal changed(Deal deal) {
    return deal.ended(outcome(deal), deal.amount(), deal.closedAt());
  }

  private RequestHistory promised(RequestHistory request) {
    return new RequestHistory(
        request.request(),
        request.decisions().stream().map(this::promised).toList(),
        request.signals(),
        request.displacements());
  }

  private Decision promised(Decision decision) {
    if (!decision.decision().isGiven()) {
      return decision;
    }
    LocalDate promised = decision.decidedOn().plusDays(30 + random.nextInt(150));
    return decision.kept(promised, delivered(promised));
  }

  private LocalDate delivered(LocalDate promised) {
    double draw = random.nextDouble();
    if (draw < ON_TIME) {
      return promised.minusDays(random.nextInt(20));
    }
    return draw < ON_TIME + LATE ? promised.plusDays(1L + random.nextInt(90)) : null;
  }

  private Exposed customer(int number) {
    LocalDate exposed = SkewedCompany.FROM.plusDays(random.nextInt(1400));
    long stays = (long) (-Math.log(1 - random.nextDouble()) / LEAVES_A_DAY);
    return new Exposed(number, exposed, SkewedCompany.FROM.plusDays(stays));
  }

  /** A customer that waits from the first day on for an item that is displaced on a day. */
  private record Exposed(int number, LocalDate since, LocalDate left) {

    private KnownCustomer knownOn(LocalDate day) {
      Account account =
          new Account(
              new Place(0, number + 2L),
              "A" + number,
              null,
              null,
              null,
              BigDecimal.TEN,
              null,
              SkewedCompany.FROM.minusYears(1),
              left.isAfter(day) ? null : left,
              null,
              null,
              null);
      return new KnownCustomer(account, day, BigDecimal.ONE, List.of(spell(day)));
    }

    private Spell spell(LocalDate day) {
      LocalDate displaced = since.isAfter(day) ? null : since;
      return new Spell(
          "I" + number,
          SkewedCompany.FROM,
          KnownCustomer.NEVER,
          displaced,
          displaced,
          displaced == null ? null : displaced.plusDays(EXPOSURE_DAYS));
    }
  }

  private static ReviewBasis basis(LocalDate day) {
    ReviewBasis deals = SkewedCompany.basis().asOf(day);
    return new ReviewBasis(
        deals.period(), deals.currency(), COLUMNS, deals.exposureDays(), deals.landmarkDays());
  }

  private OpenItems items(ReviewBasis basis, ExpectedDays days) {
    DealItems open = new DealItems(days);
    deals.forEach(each -> open.accept(KnownDeal.of(each, basis)));
    CustomerItems exposed = new CustomerItems(days);
    customers.forEach(each -> exposed.accept(each.knownOn(basis.period().asOf())));
    return open.items().and(exposed.items());
  }

  /** What the report after twelve quarters expects. */
  Expectations expected() {
    ReviewBasis basis = basis(AS_OF);
    ExpectedDays days = ExpectedDays.of(basis.period());
    ExpectedItems items = new ExpectedItems(basis, days, items(basis, days));
    return new Expectations(
        days.next().until(),
        items.wins(),
        items.promises(),
        items.customers(),
        items.decisions(),
        Measured.not("it is the first report"));
  }

  /** How right the report a quarter later finds it. */
  Marks marked(Expectations expected) {
    ReviewBasis basis = basis(NEXT);
    Replay days = new Replay(AS_OF, NEXT);
    ExpectedDays marking = ExpectedDays.of(basis.period()).marking(days);
    return new LastExpectations("2025Q3", expected, days)
        .marks(items(basis, marking), marking.markedPlace());
  }
}
