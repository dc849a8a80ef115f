package dev.hindsight.sample.company;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Makes answers to requests. */
public record AnswerMaker(SampleCompany company) {

  /** How many of the refusals that are turned round get a yes; the others an alternative. */
  public static final double TURNED_TO_YES = 0.75;

  private static final double NOT_NOW = 0.53;
  private static final double NEVER = 0.16;

  /** How many of the first answers that are no yes are a not-now or never. */
  public static final double REFUSED = NOT_NOW + NEVER;

  private static final double UNANSWERED = 0.04;
  private static final double EARLY = 0.52;
  private static final double LATE = 0.34;
  private static final int EARLIEST = 20;
  private static final int SOONEST_LATE = 5;
  private static final int LATEST = 120;

  /** The first answer, unless the request is still waiting when the exports are taken. */
  Optional<Request.Answer> first(
      LocalDate requested,
      Request.Fit fit,
      double quietYes,
      List<Request.Signal> signals,
      Draws draws) {
    LocalDate day = requested.plusDays(Math.round(StrictMath.exp(2.7 + 0.75 * draws.normal())));
    boolean yes = draws.chance(isYes(fit, quietYes, signals, day));
    Decision otherwise =
        draws.weighted(
            List.of(Decision.NOT_NOW, Decision.ALTERNATIVE, Decision.NEVER),
            NOT_NOW,
            1 - REFUSED,
            NEVER);
    boolean unanswered = draws.chance(UNANSWERED);
    Request.Answer answer = answer(day, yes ? Decision.YES : otherwise, draws);
    return unanswered || !company.hasCome(day) ? Optional.empty() : Optional.of(answer);
  }

  private double isYes(
      Request.Fit fit, double quietYes, List<Request.Signal> signals, LocalDate day) {
    double pressed =
        signals.stream()
            .filter(signal -> !signal.day().isAfter(day))
            .mapToDouble(signal -> signal.tactic().onYes(company.effects()))
            .sum();
    return WinRule.probability(quietYes + pressed + company.agreedOnYes(fit, day));
  }

  /** How likely the first answer to a request, given on a day, is a yes. */
  public double firstIsYes(Request request, LocalDate day) {
    List<Request.Signal> firstWeek =
        request.signals().stream()
            .filter(signal -> signal.day().isBefore(request.requestedAt().plusDays(7)))
            .toList();
    return isYes(request.fit(), request.quietYes(), firstWeek, day);
  }

  /** A second answer after a refusal: likelier where sales pressed on. */
  Optional<Request.Answer> turnedRound(
      Optional<LocalDate> pressed, LocalDate refused, Request.Fit fit, Draws draws) {
    PlantedEffects effects = company.effects();
    double probability =
        pressed.isPresent() ? effects.turnedRoundPressed() : effects.turnedRoundQuietly();
    LocalDate day = pressed.orElse(refused).plusDays(draws.whole(5, 60));
    double yes = TURNED_TO_YES * StrictMath.exp(company.agreedOnYes(fit, day));
    Decision decision = draws.chance(yes) ? Decision.YES : Decision.ALTERNATIVE;
    return draws.chance(probability) ? Optional.of(answer(day, decision, draws)) : Optional.empty();
  }

  private static Request.Answer answer(LocalDate day, Decision decision, Draws draws) {
    Request.Kind kind =
        draws.weighted(List.of(Request.Kind.values()), 0.35, 0.20, 0.15, 0.22, 0.08);
    boolean kindSaid = draws.chance(0.94);
    LocalDate promised = day.plusDays(draws.whole(25, 200));
    boolean promises = draws.chance(0.88);
    Optional<LocalDate> delivered = delivered(promised, draws);
    return new Request.Answer(
        day,
        decision,
        Optional.of(kind).filter(any -> decision == Decision.ALTERNATIVE && kindSaid),
        Optional.of(promised).filter(any -> decision.builds() && promises),
        delivered.filter(any -> decision.builds()));
  }

  /** Half is delivered as promised, a third slips, the rest never comes. */
  private static Optional<LocalDate> delivered(LocalDate promised, Draws draws) {
    double fate = draws.share();
    LocalDate early = promised.minusDays(draws.whole(0, EARLIEST));
    LocalDate late = promised.plusDays(draws.whole(SOONEST_LATE, LATEST));
    if (fate < EARLY) {
      return Optional.of(early);
    }
    return fate < EARLY + LATE ? Optional.of(late) : Optional.empty();
  }

  /** How likely what is promised for a day is not delivered by the end of another. */
  public static double undelivered(LocalDate promised, LocalDate day) {
    long after = ChronoUnit.DAYS.between(promised, day);
    double early = Math.min(1, Math.max(0, -after / (EARLIEST + 1.0)));
    double late = Math.min(1, Math.max(0, (LATEST - after) / (LATEST - SOONEST_LATE + 1.0)));
    return 1 - EARLY * (1 - early) - LATE * (1 - late);
  }
}
