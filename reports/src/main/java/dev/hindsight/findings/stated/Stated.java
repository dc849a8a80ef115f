package dev.hindsight.findings.stated;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Part;
import java.util.List;

/**
 * What people wrote down as the reason, which is an opinion; what is measured stands beside it.
 *
 * @param lossReasons why deals were lost, as sellers say: of the window's lost deals, shares of
 *     those that state a reason. Compared: lost deals after a not now or never against those after
 *     a yes
 * @param competitors against whom deals are won and lost
 * @param churnReasons why customers left, as they or whoever looks after them say: of all customers
 *     that left in the window, shares of those that state a reason. Compared: those for whom
 *     something had been displaced against all others
 */
public record Stated(
    Measured<Naming> lossReasons,
    Measured<Competitors> competitors,
    Measured<Naming> churnReasons) {

  /** Its parts that may not have been measured, by name. */
  public List<Part> parts() {
    return List.of(
        new Part("stated reasons of lost deals", lossReasons),
        new Part("competitors", competitors),
        new Part("stated reasons for leaving", churnReasons));
  }
}
