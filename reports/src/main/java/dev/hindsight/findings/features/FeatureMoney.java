package dev.hindsight.findings.features;

import dev.hindsight.findings.values.Measured;
import java.math.BigDecimal;

/**
 * What the answers to a feature came to, against what like deals come to with the other answer.
 * Only settled requests: those that can be judged.
 *
 * @param settled how many requests it is of
 * @param tooEarly requests that cannot be judged yet
 * @param notMeasured settled requests whose money is not measured
 * @param gained of yeses and alternatives, before what they cost
 * @param forgone of not nows and nevers
 * @param net what was gained less displacement and effort cost, less what was forgone
 * @param worth what a yes is worth, per request: the gain of what was given, and what was forgone
 *     where it was refused
 * @param givenNet the net per yes and alternative
 * @param refusedForgone what was forgone per not now and never
 */
public record FeatureMoney(
    long settled,
    long tooEarly,
    long notMeasured,
    Measured<BigDecimal> gained,
    Measured<BigDecimal> forgone,
    Measured<BigDecimal> net,
    PerRequest worth,
    PerRequest givenNet,
    PerRequest refusedForgone) {

  /**
   * Money per request.
   *
   * @param requests of how many
   * @param raw the mean; not measured of none
   * @param shrunk the mean moved towards that of all features, the further the fewer requests there
   *     are
   */
  public record PerRequest(long requests, Measured<Double> raw, Measured<Double> shrunk) {

    /** What these requests come to at the shrunken mean. */
    public Measured<Double> total() {
      return shrunk.map(each -> each * requests);
    }
  }
}
