package dev.hindsight.sample.company;

import java.io.Serializable;

/**
 * Which kinds of requests and deals differ from the others, in a company. Effects are log odds, and
 * come on top of what is planted in all of them.
 *
 * @param offStrategyYes a yes to an off-strategy request, on winning
 * @param agreedRule that a request is off strategy, on its answer being a yes, once it is agreed
 *     that there is to be none
 * @param neededGiven a yes or an alternative to a request for a needed feature, on winning
 * @param neededRefused a not-now or never to such a request, on winning
 * @param idle how much of what an answer does to winning it does where the feature is an idle one
 * @param stalled a close that is planned for a day that passes, on winning
 */
public record PlantedKinds(
    double offStrategyYes,
    double agreedRule,
    double neededGiven,
    double neededRefused,
    double idle,
    double stalled)
    implements Serializable {

  /** Some kinds differ, as in life. */
  static PlantedKinds planted() {
    return new PlantedKinds(-3.8, -3.0, 0.6, -1.3, 0, -1.3);
  }

  /** All requests and deals are alike. */
  static PlantedKinds none() {
    return new PlantedKinds(0, 0, 0, 0, 1, 0);
  }
}
