package dev.hindsight.findings.rules;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import java.util.List;

/**
 * A condition on what was known on the day of a decision, and what the decisions that it catches
 * came to. Money is in the reporting currency, per decision.
 *
 * @param name what the configuration calls it; of others their conditions
 * @param conditions what must hold, all of it, in words such as "off strategy"
 * @param isOwn whether it stands in the configuration
 * @param answer the answer that it is judged for
 * @param caught how many settled decisions of that answer it catches
 * @param otherwise how many settled ones under the same conditions were answered the other way
 * @param mean net of a yes, or what a refusal forwent, with limits that hold for all rules at once;
 *     not measured where too few are caught
 * @param difference to the mean of those of the same answer that it does not catch, with an
 *     interval of 95 % that stands for itself
 * @param lately how many of those caught were decided in the last four quarters
 * @param latelyMean what these came to, as it is
 * @param isClaimed whether the limits of the mean exclude 0, and so does the difference on the same
 *     side: what holds of that answer whatever the conditions is no rule
 * @param overlap the greatest share of its decisions that one claimed rule named above it catches,
 *     too
 * @param followed what became of it since it was adopted; not measured where it was not
 */
public record Rule(
    String name,
    List<String> conditions,
    boolean isOwn,
    RuledAnswer answer,
    long caught,
    long otherwise,
    Measured<Estimate> mean,
    Measured<Estimate> difference,
    long lately,
    Measured<Double> latelyMean,
    boolean isClaimed,
    Measured<Double> overlap,
    Measured<FollowedRule> followed) {

  public Rule {
    conditions = List.copyOf(conditions);
  }

  /** Whether it is measured that the other answer would have paid. */
  public boolean isAgainst() {
    return mean.stream().anyMatch(each -> answer.net(each.value()) < 0);
  }
}
