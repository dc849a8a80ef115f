package dev.hindsight.findings.rules;

import dev.hindsight.findings.values.Estimate;
import java.time.LocalDate;
import java.util.List;

/**
 * Rules that would have paid.
 *
 * @param firstDay the first day of the decisions
 * @param lastDay their last day
 * @param rules how many rules were looked at, own ones among them
 * @param judged how many had enough decisions, for yeses and for refusals each
 * @param below the lower limits are so many standard errors below the mean
 * @param above the upper limits are so many above it
 * @param shown those that are claimed, those of most money first, then all own ones, then the
 *     nearest to being claimed
 * @param remarks what is odd about own ones, such as a value that no request has
 */
public record Rules(
    LocalDate firstDay,
    LocalDate lastDay,
    int rules,
    int judged,
    double below,
    double above,
    List<Rule> shown,
    List<String> remarks) {

  public Rules {
    shown = List.copyOf(shown);
    remarks = List.copyOf(remarks);
  }

  /** How many standard errors are between the mean of a rule and its limit nearer 0. */
  public double towardsZero(Estimate mean) {
    return mean.value() < 0 ? above : below;
  }

  /** Those that are claimed. */
  public List<Rule> claimed() {
    return shown.stream().filter(Rule::isClaimed).toList();
  }
}
