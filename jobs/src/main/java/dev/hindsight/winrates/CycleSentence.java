package dev.hindsight.winrates;

import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.winrates.SalesCycle;
import java.util.List;
import java.util.Optional;

/** For how long deals are open, in a sentence. */
public final class CycleSentence {

  private CycleSentence() {}

  /** Won deals against the others; empty where either are fewer than {@code minimumCount}. */
  public static Optional<Statement> of(Measured<List<SalesCycle>> cycles, int minimumCount) {
    return cycles.isMeasured()
        ? cycles.require().stream()
            .findFirst()
            .filter(all -> all.won().deals() >= minimumCount)
            .filter(all -> all.notWon().deals() >= minimumCount)
            .map(
                all ->
                    new Statement(
                        "Sales cycle",
                        "Half of %s won deals closed within %s, half of %s others within %s."
                            .formatted(
                                Say.count(all.won().deals()),
                                Unit.DAYS.say(all.won().median().require()),
                                Say.count(all.notWon().deals()),
                                Unit.DAYS.say(all.notWon().median().require()))))
        : Optional.empty();
  }
}
