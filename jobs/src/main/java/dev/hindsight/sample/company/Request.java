package dev.hindsight.sample.company;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One request, with what was said and answered.
 *
 * @param quietYes log odds that its first answer is a yes, were no tactic used in the first week
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
    double quietYes,
    double claim,
    boolean claimSaid,
    Optional<Boolean> written,
    Optional<Boolean> interviewed,
    List<Signal> signals,
    List<Answer> answers) {

  /** How it fits the strategy, and what that does to the answer being a yes, as log odds. */
  public enum Fit {
    ALIGNED(0.5),
    NEUTRAL(0),
    OFF_STRATEGY(-0.5);

    final double onYes;

    Fit(double onYes) {
      this.onYes = onYes;
    }
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
