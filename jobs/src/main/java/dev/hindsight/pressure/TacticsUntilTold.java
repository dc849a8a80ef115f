package dev.hindsight.pressure;

import dev.hindsight.findings.pressure.TacticEffect;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.Say;
import java.util.List;
import java.util.stream.Collectors;

/** How long until it can be told what tactics do, in sentences behind a statement. */
final class TacticsUntilTold {

  private TacticsUntilTold() {}

  /** Whether they move answers; empty where that is clear of all. */
  static List<String> answers(List<TacticEffect> all) {
    String each =
        all.stream()
            .filter(effect -> effect.detectable().isMeasured())
            .map(
                effect ->
                    "“%s”: %s"
                        .formatted(
                            effect.tactic().label(),
                            Say.detectableBriefly(effect.detectable().require())))
            .collect(Collectors.joining("; "));
    return each.isEmpty() ? List.of() : List.of("How large a difference would show: " + each + ".");
  }

  /** Whether those deals are worth it, with a space before; nothing where that is clear. */
  static String worth(DealComparison comparison) {
    return comparison.detectable().isMeasured()
        ? " " + Say.detectable(comparison.detectable().require())
        : "";
  }
}
