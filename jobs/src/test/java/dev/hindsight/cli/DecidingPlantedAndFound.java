package dev.hindsight.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.atrisk.Replayed;
import dev.hindsight.findings.atrisk.RiskKind;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.rules.FollowedRule;
import dev.hindsight.findings.rules.Rule;
import dev.hindsight.findings.rules.RuledAnswer;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.plain.PlantedAndFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** What was planted of what is to be decided next, beside what a report found. */
final class DecidingPlantedAndFound {

  private final Findings found;
  private final JsonNode truth;
  private final List<PlantedAndFound> all = new ArrayList<>();

  private DecidingPlantedAndFound(Findings found, JsonNode truth) {
    this.found = found;
    this.truth = truth;
  }

  static List<PlantedAndFound> all(Findings found, JsonNode truth) {
    DecidingPlantedAndFound both = new DecidingPlantedAndFound(found, truth);
    found.atRisk().require().kinds().forEach(both::atRisk);
    found.rules().require().shown().stream().filter(Rule::isOwn).forEach(both::rule);
    truth.get("features").forEach(both::feature);
    return both.all;
  }

  private void atRisk(RiskKind kind) {
    JsonNode planted = planted("atRisk", "kind", kind.risk().name().toLowerCase(Locale.ROOT));
    Replayed replayed = kind.replayed().require();
    String hit = ": " + kind.risk().hit() + " in the quarter after";
    share(kind.risk().label() + hit, planted.get("hitRate"), replayed.listed());
    if (replayed.others().isMeasured()) {
      share(
          "Of " + kind.risk().others() + hit,
          planted.get("hitRateOfOthers"),
          replayed.others().require());
    }
  }

  private void rule(Rule rule) {
    JsonNode planted = planted("rules", "rule", rule.name());
    boolean isYes = rule.answer() == RuledAnswer.YES;
    int sign = isYes ? 1 : -1;
    double net = sign * planted.get("net").doubleValue();
    double others = sign * planted.get("netOfOthers").doubleValue();
    String name = "*" + rule.name() + "*: ";
    String what = isYes ? "net of such a yes" : "forgone with such a refusal";
    all.add(new PlantedAndFound(name + what, net, rule.mean().require(), Unit.MONEY));
    all.add(
        new PlantedAndFound(
            name + "the same, less that of others",
            net - others,
            rule.difference().require(),
            Unit.MONEY));
    FollowedRule followed = rule.followed().require();
    share(name + "kept since it is agreed", planted.get("kept"), followed.kept());
    share(name + "kept in the year before", planted.get("keptBefore"), followed.before());
  }

  private void feature(JsonNode planted) {
    String name = planted.get("feature").textValue();
    Feature feature = found.features().require().named(name).orElseThrow();
    all.add(
        new PlantedAndFound(
            "“%s”: win rate with it, less that without it".formatted(name),
            planted.get("difference").doubleValue(),
            feature.compared().require().likeForLike().require().difference(),
            Unit.POINTS));
    share("“%s”: won without it".formatted(name), planted.get("wonWithout"), feature.wonWithout());
  }

  private void share(String what, JsonNode planted, Rate rate) {
    all.add(
        new PlantedAndFound(what, planted.doubleValue(), rate.estimate().require(), Unit.SHARE));
  }

  private JsonNode planted(String figures, String key, String name) {
    return StreamSupport.stream(truth.get(figures).spliterator(), false)
        .filter(each -> each.get(key).textValue().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
