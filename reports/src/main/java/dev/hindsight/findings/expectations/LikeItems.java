package dev.hindsight.findings.expectations;

import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;

/**
 * Open items that are alike, and what is known of like ones.
 *
 * @param answer the answer that they have; not measured where there is none to have
 * @param age for how many whole quarters they have been open; {@value #OLDEST} of those and of
 *     older ones
 * @param items how many of them are open now
 * @param seen how many like ones were open in the earlier quarters together
 * @param happened of how many of those it came true
 * @param chance that of each, drawn in towards that of all
 */
public record LikeItems(
    Measured<DecisionClass> answer, int age, long items, long seen, long happened, double chance) {

  /** From this age on all are alike. */
  public static final int OLDEST = 8;
}
