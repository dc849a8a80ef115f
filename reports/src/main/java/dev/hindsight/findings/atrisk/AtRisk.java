package dev.hindsight.findings.atrisk;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Part;
import java.util.Arrays;
import java.util.List;

/**
 * What is at risk on the as-of date. Nothing that is dated later is in it.
 *
 * @param promises promises passed or due soon
 * @param customers customers that a displaced item exposes
 * @param closes open deals with a yes whose planned close has passed
 * @param refusals not nows on open deals with pressure since
 */
public record AtRisk(
    Measured<RiskKind> promises,
    Measured<RiskKind> customers,
    Measured<RiskKind> closes,
    Measured<RiskKind> refusals) {

  /** What may not have been measured. */
  public List<Part> parts() {
    return List.of(
        new Part("promises at risk", promises),
        new Part("customers at risk", customers),
        new Part("closes at risk", closes),
        new Part("refusals at risk", refusals));
  }

  /** The open items of a kind. */
  public Measured<RiskKind> of(Risk risk) {
    return switch (risk) {
      case PROMISE_DUE -> promises;
      case CUSTOMER_EXPOSED -> customers;
      case CLOSE_PASSED -> closes;
      case REFUSAL_PRESSED -> refusals;
    };
  }

  /** The kinds that were measured. */
  public List<RiskKind> kinds() {
    return Arrays.stream(Risk.values()).flatMap(risk -> of(risk).stream()).toList();
  }
}
