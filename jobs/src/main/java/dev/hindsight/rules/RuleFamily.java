package dev.hindsight.rules;

import dev.hindsight.exports.config.rules.ConfiguredRule;
import dev.hindsight.exports.config.rules.RuleCondition;
import dev.hindsight.rules.SearchedRules.Searched;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * All rules that are judged together. A decision has a mark for each searched condition that it
 * meets, and one for each own rule that catches it.
 */
final class RuleFamily implements Serializable {

  private static final long serialVersionUID = 1;

  /** The place of the rule that catches everything, which others are held against. */
  static final int ALL = 0;

  private static final int SEARCHED = SearchedRules.CONDITIONS.size();

  private final List<CandidateRule> rules = new ArrayList<>();
  private final List<ConfiguredRule> own;

  RuleFamily(List<ConfiguredRule> own) {
    this.own = List.copyOf(own);
    rules.add(new CandidateRule("all", List.of(), List.of(), null));
    for (int one = 0; one < SEARCHED; one++) {
      searched(one);
    }
    for (int one = 0; one < SEARCHED; one++) {
      for (int other = one + 1; other < SEARCHED; other++) {
        searched(one, other);
      }
    }
    for (int place = 0; place < own.size(); place++) {
      ConfiguredRule rule = own.get(place);
      List<String> words = rule.when().stream().map(RuleCondition::text).toList();
      rules.add(new CandidateRule(rule.name(), words, List.of(SEARCHED + place), rule));
    }
  }

  private void searched(Integer... marks) {
    List<String> words =
        List.of(marks).stream().map(mark -> SearchedRules.CONDITIONS.get(mark).words()).toList();
    rules.add(new CandidateRule(String.join(", ", words), words, List.of(marks), null));
  }

  /** The rules by their places, the one that catches everything first. */
  List<CandidateRule> rules() {
    return rules;
  }

  /** The place among own ones of a rule that is one. */
  int own(int rule) {
    return rule - (rules.size() - own.size());
  }

  /** How many are looked at. */
  int size() {
    return rules.size() - 1;
  }

  /** The marks of a decision. */
  BitSet marks(DecisionFacts facts) {
    BitSet marks = new BitSet();
    int mark = 0;
    for (Searched searched : SearchedRules.CONDITIONS) {
      marks.set(mark++, facts.meet(searched.condition()));
    }
    for (ConfiguredRule rule : own) {
      marks.set(mark++, rule.when().stream().allMatch(facts::meet));
    }
    return marks;
  }

  /** Whether an own rule catches a decision. */
  static boolean isCaught(int own, BitSet marks) {
    return marks.get(SEARCHED + own);
  }

  /** The places of the rules that catch a decision. */
  int[] catching(BitSet marks) {
    int[] places = new int[rules.size()];
    int found = 0;
    for (int place = 0; place < places.length; place++) {
      if (catches(rules.get(place), marks)) {
        places[found++] = place;
      }
    }
    return Arrays.copyOf(places, found);
  }

  private static boolean catches(CandidateRule rule, BitSet marks) {
    for (Integer mark : rule.marks()) {
      if (!marks.get(mark)) {
        return false;
      }
    }
    return true;
  }
}
