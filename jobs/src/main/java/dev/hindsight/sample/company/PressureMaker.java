package dev.hindsight.sample.company;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes pressure signals. Only those of a request's first week move its answer. */
public record PressureMaker(SampleCompany company) {

  /** On how many refusals sales presses on, where the deal runs long enough. */
  public static final double PRESSES_ON = 0.35;

  private static final double REAL = 0.125;
  private static final int SOONEST = 8;
  private static final int LATEST = 40;

  /** Signals on the days 0 to 6; tactics are used independently of each other. */
  List<Request.Signal> firstWeek(DealFrame frame, LocalDate requested, Draws draws) {
    PlantedEffects effects = company.effects();
    double stretch = frame.account().team().quotaStretch(company, Quarters.start(requested));
    double push =
        effects.behindQuota() * stretch
            + (Quarters.isInLastFortnight(requested) ? effects.quarterEndPressure() : 0);
    List<Request.Signal> signals = new ArrayList<>();
    for (Tactic tactic : Tactic.values()) {
      double logOdds = tactic.usualLogOdds + push + tactic.sizeOnUse() * frame.sizeScore();
      LocalDate day = requested.plusDays(draws.whole(0, 6));
      if (draws.chance(WinRule.probability(logOdds)) && suits(tactic, frame)) {
        signals.add(signal(frame, tactic, day, draws));
      }
    }
    return signals;
  }

  /** Each further week of waiting brings a signal now and then. */
  List<Request.Signal> whileWaiting(
      DealFrame frame, LocalDate requested, LocalDate until, Draws draws) {
    List<Request.Signal> signals = new ArrayList<>();
    long weeks = ChronoUnit.DAYS.between(requested, until) / 7;
    for (long week = 1; week < Math.min(weeks, 12); week++) {
      if (draws.chance(0.03 + 0.005 * week)) {
        LocalDate day = requested.plusDays(7 * week + draws.whole(0, 6));
        signals.add(signal(frame, any(frame, draws), day, draws));
      }
    }
    return signals;
  }

  /** More pressure after a not-now or never, while the deal runs. */
  Optional<Request.Signal> afterRefusal(DealFrame frame, LocalDate refused, Draws draws) {
    LocalDate day = refused.plusDays(draws.whole(2, 30));
    if (!draws.chance(PRESSES_ON) || day.isAfter(frame.lastDay(company))) {
      return Optional.empty();
    }
    return Optional.of(signal(frame, any(frame, draws), day, draws));
  }

  private Request.Signal signal(DealFrame frame, Tactic tactic, LocalDate day, Draws draws) {
    Optional<LocalDate> deadline =
        tactic == Tactic.DEADLINE ? Optional.of(deadline(frame, day, draws)) : Optional.empty();
    boolean names = tactic == Tactic.COMPETITOR_HAS_IT && draws.chance(0.9);
    Optional<String> competitor =
        names ? Optional.of(draws.oneOf(Words.COMPETITORS)) : Optional.empty();
    return new Request.Signal(day, tactic, deadline, competitor);
  }

  /** One deadline in eight is the day the deal really ends; the others are made up. */
  private static LocalDate deadline(DealFrame frame, LocalDate day, Draws draws) {
    LocalDate madeUp = day.plusDays(draws.whole(SOONEST, LATEST));
    return draws.chance(REAL) && frame.close().isAfter(day) ? frame.close() : madeUp;
  }

  /** How likely a deadline that is claimed on a day comes before another day. */
  public static double comesBefore(DealFrame frame, LocalDate day, LocalDate other) {
    long before = ChronoUnit.DAYS.between(day.plusDays(SOONEST), other);
    double madeUp = Math.max(0, Math.min(1, before / (LATEST - SOONEST + 1.0)));
    double real = frame.close().isAfter(day) ? REAL : 0;
    return real * (frame.close().isBefore(other) ? 1 : 0) + (1 - real) * madeUp;
  }

  private static Tactic any(DealFrame frame, Draws draws) {
    Tactic tactic = draws.oneOf(List.of(Tactic.values()));
    return suits(tactic, frame) ? tactic : Tactic.DEADLINE;
  }

  /** Only a customer can threaten to leave. */
  private static boolean suits(Tactic tactic, DealFrame frame) {
    return tactic != Tactic.CHURN_THREAT || frame.type() != DealType.NEW_BUSINESS;
  }
}
