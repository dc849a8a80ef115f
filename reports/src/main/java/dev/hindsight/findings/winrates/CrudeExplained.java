package dev.hindsight.findings.winrates;

import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;

/**
 * What the difference as it stands and the one like for like have to do with each other, where they
 * lie apart.
 *
 * @param amongCompared the difference as it stands among the deals that are compared like for like,
 *     Newcombe's interval
 * @param mix what the two classes' deals differ in most; not measured where they are alike
 */
public record CrudeExplained(Estimate amongCompared, Measured<Mix> mix) {

  /**
   * The level of segment, deal type or size band with the largest |difference of the two classes'
   * shares| × |its win rate − that of all|, over the closed deals of both classes.
   *
   * @param dimension of what it is a level
   * @param level the level; "(none)" without a value
   * @param first how many closed deals of the first class have it
   * @param second how many of the second
   * @param rate the win rate of both together
   * @param all the win rate of all closed deals of both classes
   */
  public record Mix(
      Dimension dimension, String level, long first, long second, Rate rate, Rate all) {}
}
