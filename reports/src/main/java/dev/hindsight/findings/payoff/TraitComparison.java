package dev.hindsight.findings.payoff;

import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Part;
import java.util.Locale;

/**
 * Closed yes deals with one trait against those with another: which are won more often? What
 * leaders decide by and sales feels, such as large deals regardless of fit.
 *
 * @param trait strategic fit, other prospects or deal type
 * @param first the level asked about, such as "off_strategy"
 * @param second the level it is compared with, such as "aligned"
 * @param comparison over the closed yes deals of the ledger; strata never include the trait itself
 */
public record TraitComparison(
    PayOffDimension trait, String first, String second, Measured<DealComparison> comparison) {

  /** What it compares. */
  Part part() {
    return new Part(
        "wins by " + trait.label().toLowerCase(Locale.ROOT) + ", " + first + " against " + second,
        comparison);
  }
}
