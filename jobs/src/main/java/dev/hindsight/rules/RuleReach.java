package dev.hindsight.rules;

import dev.hindsight.basis.Tally;
import dev.hindsight.exports.config.Nearest;
import dev.hindsight.exports.config.rules.ConfiguredRule;
import dev.hindsight.exports.config.rules.RuleColumn;
import dev.hindsight.exports.config.rules.RuleCondition;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.KnownRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many decisions own rules catch, and which names decisions have. */
public final class RuleReach implements Tally<DealHistory, RuleReach> {

  private static final long serialVersionUID = 1;

  /** Of more names the first in the alphabet are kept. */
  private static final int MOST_NAMES = 1_000;

  private final RuleBasis basis;
  private final List<ConfiguredRule> rules;
  private final long[] caught;
  private final Map<RuleColumn, NavigableSet<String>> names = new EnumMap<>(RuleColumn.class);
  private long decisions;

  /** Nothing counted yet. */
  public RuleReach(RuleBasis basis, List<ConfiguredRule> rules) {
    this.basis = basis;
    this.rules = List.copyOf(rules);
    this.caught = new long[rules.size()];
  }

  @Override
  public void accept(DealHistory history) {
    KnownDeal deal = KnownDeal.of(history, basis.review());
    if (deal.exists()) {
      deal.requests().stream()
          .filter(this::isDecided)
          .forEach(request -> accept(DecisionFacts.of(deal, request, basis)));
    }
  }

  /** Whether it is a trade-off: first decided in the twelve quarters. */
  private boolean isDecided(KnownRequest request) {
    return request.answers().firstDay().filter(basis.review().period()::isInTrend).isPresent();
  }

  void accept(DecisionFacts facts) {
    if (rules.isEmpty()) {
      return;
    }
    decisions++;
    facts.names().forEach(this::keep);
    for (int own = 0; own < caught.length; own++) {
      caught[own] += rules.get(own).when().stream().allMatch(facts::meet) ? 1 : 0;
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
  public void combine(RuleReach other) {
    decisions += other.decisions;
    for (int own = 0; own < caught.length; own++) {
      caught[own] += other.caught[own];
    }
    other.names.forEach((column, theirs) -> theirs.forEach(name -> keep(column, name)));
  }

  /** What is odd about rules: they catch nothing, or everything. */
  public List<String> remarks() {
    return IntStream.range(0, caught.length)
        .mapToObj(this::remark)
        .filter(Objects::nonNull)
        .toList();
  }

  private String remark(int own) {
    String name = "\"" + rules.get(own).name() + "\"";
    if (decisions > 0 && caught[own] == decisions) {
      return name + " catches every decision, so that it tells nothing apart.";
    }
    return caught[own] == 0 ? name + " catches no decision" + why(rules.get(own)) + "." : null;
  }

  private String why(ConfiguredRule rule) {
    return rule.when().stream()
        .filter(condition -> condition.column().isFree())
        .flatMap(this::unknown)
        .findFirst()
        .orElse(": none meets all of its conditions");
  }

  private Stream<String> unknown(RuleCondition condition) {
    NavigableSet<String> known = names.getOrDefault(condition.column(), new TreeSet<>());
    List<String> forms = known.stream().map(RuleCondition::form).toList();
    return condition.values().stream()
        .filter(value -> !forms.contains(RuleCondition.form(value)))
        .map(
            value ->
                ": none has the `%s` \"%s\"%s"
                    .formatted(condition.column().key(), value, nearest(value, known)));
  }

  private static String nearest(String value, NavigableSet<String> known) {
    return Nearest.to(value, known, 1).stream()
        .findFirst()
        .map(name -> " (nearest: \"" + name + "\")")
        .orElse("");
  }
}
