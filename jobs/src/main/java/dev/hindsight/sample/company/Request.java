package dev.hindsight.sample.company;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One request, with what was said and answered.
 *
 * @param fit how it fits the strategy; that moves nothing but what a yes does, until a rule is
 *     agreed
 * @param quietYes log odds that its first answer is a yes, were no tactic used in the first week
 *     and no rule agreed
 * @param claim how sure sales is that a yes closes the deal, said or not
 * @param claimSaid whether sales said so
 * @param written whether it was described in writing, if that is known
 * @param interviewed whether product talked to the prospect, if that is known
 * @param signals by day
 * @param answers by day, the first one first
 */
public record Request(
    long index,
    LocalDate requestedAt,
    Fit fit,
    Feature feature,
    double quietYes,
    double claim,
    boolean claimSaid,
    Optional<Boolean> written,
    Optional<Boolean> interviewed,
    List<Signal> signals,
    List<Answer> answers) {

  /** How it fits the strategy. */
  public enum Fit {
    ALIGNED,
    NEUTRAL,
    OFF_STRATEGY
  }

  /** A pressure signal; the claims are empty where the tactic makes none. */
  public record Signal(
      LocalDate day, Tactic tactic, Optional<LocalDate> deadline, Optional<String> competitor) {}

  /**
   * One answer to a request.
   *
   * @param kind of an alternative, where it is stated
   * @param deliveredAt it may lie after the company's last day
   */
  public record Answer(
      LocalDate day,
      Decision decision,
      Optional<Kind> kind,
      Optional<LocalDate> promisedFor,
      Optional<LocalDate> deliveredAt) {}

  /** What an alternative consists of. */
  enum Kind {
    PROFESSIONAL_SERVICES,
    INTEGRATOR,
    OFF_THE_SHELF,
    LOW_CODE,
    OTHER
  }

  public Request {
    signals = List.copyOf(signals);
    answers = List.copyOf(answers);
  }

  /** What an answer to it does to winning, as log odds against a not-now to any usual request. */
  public double onWin(Decision answer, PlantedEffects effects) {
    PlantedKinds kinds = effects.kinds();
    double fits = answer == Decision.YES && fit == Fit.OFF_STRATEGY ? kinds.offStrategyYes() : 0;
    double usual = answer.onWin(effects) + fits;
    return switch (feature.kind()) {
      case NEEDED -> usual + (answer.builds() ? kinds.neededGiven() : kinds.neededRefused());
      case IDLE -> kinds.idle() * usual;
      case USUAL -> usual;
    };
  }

  /** What sales said that it claims. */
  public Optional<Double> confidence() {
    return claimSaid ? Optional.of(claim) : Optional.empty();
  }

  /** The last answer that was given before the deal ended. */
  public Optional<Answer> inForce(LocalDate lastDay) {
    return answers.stream()
        .filter(answer -> !answer.day().isAfter(lastDay))
        .reduce((earlier, later) -> later);
  }

  /** The first answer by which something is built. */
  Optional<Answer> firstBuilding() {
    return answers.stream().filter(answer -> answer.decision().builds()).findFirst();
  }
}
