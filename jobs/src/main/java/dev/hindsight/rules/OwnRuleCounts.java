package dev.hindsight.rules;

import dev.hindsight.basis.Tally;
import dev.hindsight.exports.config.rules.RuleColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** How many decisions own rules catch, how they were kept, and which names decisions have. */
final class OwnRuleCounts implements Tally<RuledDecision, OwnRuleCounts> {

  private static final long serialVersionUID = 1;

  /** Of more names the first in the alphabet are kept. */
  private static final int MOST_NAMES = 1_000;

  private final List<AdoptedRule> rules;
  private final long[] caught;
  private final List<FollowedSums> followed = new ArrayList<>();
  private final Map<RuleColumn, NavigableSet<String>> names = new EnumMap<>(RuleColumn.class);
  private long decisions;

  OwnRuleCounts(List<AdoptedRule> rules) {
    this.rules = List.copyOf(rules);
    this.caught = new long[rules.size()];
    rules.forEach(rule -> followed.add(new FollowedSums()));
  }

  @Override
  public void accept(RuledDecision decision) {
    if (rules.isEmpty()) {
      return;
    }
    decisions++;
    decision.names().forEach(this::keep);
    for (int own = 0; own < caught.length; own++) {
      if (RuleFamily.isCaught(own, decision.marks())) {
        caught[own]++;
        follow(rules.get(own), followed.get(own), decision);
      }
    }
  }

  private static void follow(AdoptedRule rule, FollowedSums sums, RuledDecision decision) {
    if (rule.countsOn(decision.day())) {
      sums.since(decision, rule.rule().not());
    } else if (rule.isInYearBefore(decision.day())) {
      sums.before(decision, rule.rule().not());
    }
  }

  private void keep(RuleColumn column, String name) {
    NavigableSet<String> kept = names.computeIfAbsent(column, absent -> new TreeSet<>());
    kept.add(name);
    if (kept.size() > MOST_NAMES) {
      kept.pollLast();
    }
  }

  @Override
  public void combine(OwnRuleCounts other) {
    decisions += other.decisions;
    for (int own = 0; own < caught.length; own++) {
      caught[own] += other.caught[own];
      followed.get(own).combine(other.followed.get(own));
    }
    other.names.forEach((column, theirs) -> theirs.forEach(name -> keep(column, name)));
  }

  /** How many decisions there are, whatever they were. */
  long decisions() {
    return decisions;
  }

  /** How many of them an own rule catches. */
  long caught(int own) {
    return caught[own];
  }

  /** How many own rules there are. */
  int size() {
    return rules.size();
  }

  AdoptedRule rule(int own) {
    return rules.get(own);
  }

  FollowedSums followed(int own) {
    return followed.get(own);
  }

  /** The names that decisions have in a column. */
  NavigableSet<String> names(RuleColumn column) {
    return names.getOrDefault(column, new TreeSet<>());
  }
}
