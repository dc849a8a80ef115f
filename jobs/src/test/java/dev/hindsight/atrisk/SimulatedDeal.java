package dev.hindsight.atrisk;

import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.Decision;
import dev.hindsight.exports.contract.FieldChange;
import dev.hindsight.exports.contract.Moment;
import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.Request;
import dev.hindsight.exports.contract.Signal;
import dev.hindsight.exports.contract.words.ChangedField;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.RequestHistory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * One deal that is drawn: its size, its chances and its cycle; its requests, whose not nows are
 * pressed on at random; a planned close that is moved some time after it has passed, or not at all.
 */
final class SimulatedDeal {

  static final Place PLACE = new Place(0, 2);

  /** Up to which share of deals each segment reaches, and its median size. */
  private static final double[][] SEGMENTS = {{0.48, 12e3}, {0.77, 45e3}, {0.96, 180e3}, {1, 30e3}};

  private static final double[] MORE_BY_SEGMENT = {0.05, 0, -0.08, -0.02};
  private static final double[] WON = {0.50, 0.40, 0.28};
  private static final double[] YES = {0.14, 0.22, 0.32};
  private static final double[] TERCILES = {17e3, 50e3};

  private final String id;
  private final SimulatedRisks planted;
  private final Random random;
  private final List<RequestHistory> requests = new ArrayList<>();
  private final List<FieldChange> changes = new ArrayList<>();
  private final double size;
  private final double chance;
  private final LocalDate opened;
  private final double cycle;
  private final boolean yes;
  private boolean pressed;

  SimulatedDeal(String id, int requests, SimulatedRisks planted, Random random) {
    this.id = id;
    this.planted = planted;
    this.random = random;
    int segment = segment(random.nextDouble());
    size = SEGMENTS[segment][1] * Math.exp(0.9 * random.nextGaussian());
    int tercile = size < TERCILES[0] ? 0 : size < TERCILES[1] ? 1 : 2;
    chance = WON[tercile] + MORE_BY_SEGMENT[segment];
    yes = random.nextDouble() < 1 - Math.pow(1 - YES[tercile], requests);
    opened = SimulatedRisks.START.plusDays(random.nextInt(SimulatedRisks.DAYS));
    cycle = 10 + gamma(2, 40) + (yes ? 20 : 0);
    for (int number = 0; number < requests; number++) {
      ask(id + "-" + number, yes && number == 0 ? DecisionClass.YES : refusal());
    }
  }

  private static int segment(double drawn) {
    int segment = 0;
    while (drawn > SEGMENTS[segment][0]) {
      segment++;
    }
    return segment;
  }

  private DecisionClass refusal() {
    double drawn = random.nextDouble();
    return drawn < 0.65
        ? DecisionClass.NOT_NOW
        : drawn < 0.85 ? DecisionClass.NEVER : DecisionClass.ALTERNATIVE;
  }

  private LocalDate close() {
    return opened.plusDays((long) cycle);
  }

  private void ask(String request, DecisionClass answer) {
    LocalDate asked = opened.plusDays((long) (random.nextDouble() * cycle * 0.6));
    LocalDate answered = asked.plusDays(1 + (long) gamma(1.5, 9));
    List<Signal> signals = new ArrayList<>();
    LocalDate day = answered.plusDays((long) exponential(45));
    while (day.isBefore(close())) {
      signals.add(new Signal(PLACE, request, day, Tactic.DEADLINE, null, null, null));
      pressed |= answer == DecisionClass.NOT_NOW;
      day = day.plusDays(1 + (long) exponential(45));
    }
    requests.add(
        new RequestHistory(
            request(request, asked),
            List.of(
                new Decision(
                    PLACE, null, request, at(answered), answer, null, null, null, null, null)),
            signals,
            List.of()));
  }

  private Request request(String request, LocalDate asked) {
    return new Request(
        PLACE, request, id, asked, null, null, null, null, null, null, null, null, null, null,
        null);
  }

  /** The deal with all that came of it up to a day. */
  DealHistory upTo(LocalDate end) {
    LocalDate plan = plan();
    boolean passed = yes && plan.isBefore(close().minusDays(10));
    DealOutcome outcome = outcome(passed);
    boolean open = close().isAfter(end);
    if (!open && !plan.equals(close())) {
      moved(close(), plan, close());
    }
    BigDecimal money = BigDecimal.valueOf(Math.round(size)).setScale(4);
    Deal deal =
        new Deal(
            PLACE,
            id,
            open ? DealOutcome.OPEN : outcome,
            money,
            open ? plan : close(),
            money,
            opened,
            null,
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

  /** The last plan before the close; each is moved, if at all, some time after it has passed. */
  private LocalDate plan() {
    LocalDate plan = opened.plusDays((long) (10 + gamma(2, 40)));
    moved(opened, null, plan);
    LocalDate day = plan.plusDays((long) exponential(30));
    while (day.isBefore(close())) {
      LocalDate next = day.plusDays(1 + (long) exponential(45));
      moved(day, plan, next);
      plan = next;
      day = plan.plusDays((long) exponential(30));
    }
    return plan;
  }

  private DealOutcome outcome(boolean passed) {
    double less = (passed ? planted.lessIfPassed() : 0) + (pressed ? planted.lessIfPressed() : 0);
    if (random.nextDouble() < chance - less) {
      return DealOutcome.WON;
    }
    return random.nextDouble() < 0.85 ? DealOutcome.LOST : DealOutcome.NO_DECISION;
  }

  private void moved(LocalDate on, LocalDate before, LocalDate after) {
    changes.add(
        new FieldChange(
            PLACE,
            id,
            at(on),
            ChangedField.CLOSED_AT,
            before == null ? null : before.toString(),
            after.toString()));
  }

  private static Moment at(LocalDate day) {
    return new Moment(day, LocalTime.MIDNIGHT);
  }

  private double exponential(double mean) {
    return -mean * Math.log(1 - random.nextDouble());
  }

  /** Of a shape of 1.5 or 2. */
  private double gamma(double shape, double scale) {
    double normal = random.nextGaussian();
    return exponential(scale) + (shape == 2 ? exponential(scale) : scale * normal * normal / 2);
  }
}
