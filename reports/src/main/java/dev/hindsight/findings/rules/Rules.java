package dev.hindsight.findings.rules;

import java.util.List;

/**
 * Rules that would have paid.
 *
 * @param searched how many rules were judged together, own ones among them
 * @param rules those that are claimed, the largest first, then own ones, then the next
 */
public record Rules(int searched, List<Rule> rules) {

  public Rules {
    rules = List.copyOf(rules);
  }

  /** Those of which the limits exclude 0. */
  public List<Rule> claimed() {
    return rules.stream().filter(Rule::isClaimed).toList();
  }
}
