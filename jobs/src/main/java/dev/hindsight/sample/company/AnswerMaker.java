package dev.hindsight.sample.company;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes answers to requests. */
public record AnswerMaker(SampleCompany company) {

  /** How many of the refusals that are turned round get a yes; the others an alternative. */
  public static final double TURNED_TO_YES = 0.75;

  private static final double UNANSWERED = 0.04;

  /** The first answer, unless the request is still waiting when the exports are taken. */
  Optional<Request.Answer> first(
      LocalDate requested, double quietYes, List<Request.Signal> signals, Draws draws) {
    LocalDate day = requested.plusDays(Math.round(StrictMath.exp(2.7 + 0.75 * draws.normal())));
    double pressed =
        signals.stream()
            .filter(signal -> !signal.day().isAfter(day))
            .mapToDouble(signal -> signal.tactic().onYes(company.effects()))
            .sum();
    boolean yes = draws.chance(WinRule.probability(quietYes + pressed));
    Decision otherwise =
        draws.weighted(
            List.of(Decision.NOT_NOW, Decision.ALTERNATIVE, Decision.NEVER), 0.53, 0.31, 0.16);
    boolean unanswered = draws.chance(UNANSWERED);
    Request.Answer answer = answer(day, yes ? Decision.YES : otherwise, draws);
    return unanswered || !company.hasCome(day) ? Optional.empty() : Optional.of(answer);
  }

  /** A second answer after a refusal: likelier where sales pressed on. */
  Optional<Request.Answer> turnedRound(
      Optional<LocalDate> pressed, LocalDate refused, Draws draws) {
    PlantedEffects effects = company.effects();
    double probability =
        pressed.isPresent() ? effects.turnedRoundPressed() : effects.turnedRoundQuietly();
    LocalDate day = pressed.orElse(refused).plusDays(draws.whole(5, 60));
    Decision decision = draws.chance(TURNED_TO_YES) ? Decision.YES : Decision.ALTERNATIVE;
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
    LocalDate early = promised.minusDays(draws.whole(0, 20));
    LocalDate late = promised.plusDays(draws.whole(5, 120));
    if (fate < 0.52) {
      return Optional.of(early);
    }
    return fate < 0.86 ? Optional.of(late) : Optional.empty();
  }
}
