package dev.hindsight.rules;

import dev.hindsight.exports.config.Nearest;
import dev.hindsight.exports.config.rules.RuleCondition;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is odd about own rules: they catch nothing, or everything. */
record OwnRuleRemarks(OwnRuleCounts counts) {

  List<String> all() {
    return IntStream.range(0, counts.size())
        .mapToObj(this::remark)
        .filter(Objects::nonNull)
        .toList();
  }

  private String remark(int own) {
    String name = "\"" + counts.rule(own).rule().name() + "\"";
    if (counts.decisions() > 0 && counts.caught(own) == counts.decisions()) {
      return name + " catches every decision, so that it tells nothing apart.";
    }
    return counts.caught(own) == 0 ? name + " catches no decision" + why(own) + "." : null;
  }

  private String why(int own) {
    return counts.rule(own).rule().when().stream()
        .filter(condition -> condition.column().isFree())
        .flatMap(this::unknown)
        .findFirst()
        .orElse(": none meets all of its conditions");
  }

  private Stream<String> unknown(RuleCondition condition) {
    NavigableSet<String> names = counts.names(condition.column());
    List<String> forms = names.stream().map(RuleCondition::form).toList();
    return condition.values().stream()
        .filter(value -> !forms.contains(RuleCondition.form(value)))
        .map(
            value ->
                ": none has the `%s` \"%s\"%s"
                    .formatted(condition.column().key(), value, nearest(value, names)));
  }

  private static String nearest(String value, NavigableSet<String> names) {
    return Nearest.to(value, names, 1).stream()
        .findFirst()
        .map(name -> " (nearest: \"" + name + "\")")
        .orElse("");
  }
}
