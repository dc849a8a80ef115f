package dev.hindsight.findings.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * Rules that would have paid.
 *
 * @param firstDay the first day of the decisions
 * @param lastDay their last day
 * @param rules how many rules were looked at, own ones among them
 * @param judged how many had enough decisions, for yeses and for refusals each
 * @param multiple the limits are so many standard errors on either side of the mean
 * @param shown those that are claimed, those of most money first, then all own ones, then the
 *     nearest to being claimed
 * @param remarks what is odd about own ones, such as a value that no request has
 */
public record Rules(
    LocalDate firstDay,
    LocalDate lastDay,
    int rules,
    int judged,
    double multiple,
    List<Rule> shown,
    List<String> remarks) {

  public Rules {
    shown = List.copyOf(shown);
    remarks = List.copyOf(remarks);
  }

  /** Those that are claimed. */
  public List<Rule> claimed() {
    return shown.stream().filter(Rule::isClaimed).toList();
  }
}
