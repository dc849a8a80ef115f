package dev.hindsight.sample.company;

import java.util.Optional;

/**
 * What sellers write down as the reason of a lost deal: the missing feature more often where it was
 * refused, now and then nothing, and not always in the same spelling.
 */
public final class LossReasons {

  public static final String MISSING_FEATURE = "missing feature";

  /** How often the missing feature is named where not all requests were refused. */
  public static final double OTHERWISE = 0.10;

  /** How often nothing is written down. */
  public static final double BLANK = 0.12;

  private static final double CAPITALISED = 0.15;

  private LossReasons() {}

  /**
   * The reason, as it is written.
   *
   * @param answer what all requests of the deal were answered; empty where they differ, or none was
   */
  public static Optional<String> of(
      Optional<Decision> answer, PlantedEffects effects, Draws draws) {
    double feature =
        answer.filter(LossReasons::refuses).isPresent() ? effects.namedAfterRefusal() : OTHERWISE;
    String reason = draws.chance(feature) ? MISSING_FEATURE : draws.oneOf(Words.LOSS_REASONS);
    String written = draws.chance(CAPITALISED) ? Words.capitalised(reason) : reason;
    return draws.chance(BLANK) ? Optional.empty() : Optional.of(written);
  }

  private static boolean refuses(Decision answer) {
    return switch (answer) {
      case NOT_NOW, NEVER -> true;
      case YES, ALTERNATIVE -> false;
    };
  }
}
