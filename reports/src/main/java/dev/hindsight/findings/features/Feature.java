package dev.hindsight.findings.features;

import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * One feature. Names that differ in case, blanks or how letters are composed are one.
 *
 * @param name the name as it is written most often
 * @param requests how many requests there are
 * @param accounts how many accounts asked
 * @param answers how many requests have which answer in force
 * @param asked the money of the deals that it was asked for
 * @param wonWithout of the closed deals that it was refused to: the share that was won
 * @param gained what yeses and alternatives came to, raw
 * @param forgone what refusals came to, raw
 * @param shrunkNet net of what was given per request, shrunk to the mean of all features
 * @param shrunkForgone what refusals forwent per request, shrunk
 * @param displaced how many items were pushed out for it
 * @param undelivered how many promises of it are passed and undelivered
 * @param near names that are nearly equal, never merged
 */
public record Feature(
    String name,
    long requests,
    long accounts,
    Map<DecisionClass, Long> answers,
    Measured<BigDecimal> asked,
    Rate wonWithout,
    Measured<BigDecimal> gained,
    Measured<BigDecimal> forgone,
    Measured<Double> shrunkNet,
    Measured<Double> shrunkForgone,
    long displaced,
    long undelivered,
    List<String> near) {

  public Feature {
    answers = Map.copyOf(answers);
    near = List.copyOf(near);
  }
}
