package dev.hindsight.findings.payoff;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.math.BigDecimal;

/**
 * What some trade-offs come to together, in the reporting currency. Intervals are 95 % percentile
 * intervals over bootstrap resamples of whole accounts, baseline and attributable fraction made
 * anew in each.
 *
 * @param requests the requests, all that follow among them
 * @param paidOff those that paid off
 * @param didNot those that did not
 * @param notMeasured those whose net is not measured: they add nothing to the sums
 * @param won those whose deal was won, of those whose deal is closed
 * @param amount the shares of the deals' size that hung on those that are measured
 * @param gain Σ share × (1 if won, else 0, minus the baseline) of yes and alternative
 * @param displacementCost attributable revenue of the items they displaced
 * @param effortCost their effort in days × the day rate
 * @param forgone Σ share × (what a yes would have come to, minus 1 if won, else 0) of not now and
 *     never
 * @param net gain minus the costs that are measured, minus what was forgone; in a breakdown its
 *     interval is of the level that {@link PayOffBreakdown} says
 */
public record NetTotal(
    long requests,
    long paidOff,
    long didNot,
    long notMeasured,
    Rate won,
    BigDecimal amount,
    Measured<Estimate> gain,
    Measured<Estimate> displacementCost,
    Measured<Estimate> effortCost,
    Measured<Estimate> forgone,
    Measured<Estimate> net) {

  public NetTotal {
    if (paidOff < 0 || didNot < 0 || notMeasured < 0 || paidOff + didNot + notMeasured > requests) {
      throw new IllegalArgumentException(
          "Invalid total: %s paid off, %s did not, %s not measured of %s requests"
              .formatted(paidOff, didNot, notMeasured, requests));
    }
  }

  /** The same without a net, for a reason. */
  NetTotal withoutNet(String reason) {
    return new NetTotal(
        requests,
        paidOff,
        didNot,
        notMeasured,
        won,
        amount,
        gain,
        displacementCost,
        effortCost,
        forgone,
        Measured.not(reason));
  }
}
