package dev.hindsight.winrates;

import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import dev.hindsight.findings.Shown.Basis;
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
                    Statement.of(
                        "Sales cycle",
                        Shown.counted(
                            Unit.DAYS,
                            all.won().median().require(),
                            Basis.ofWindow(all.won().deals(), "won deal")),
                        "Half of won deals closed within this time, half of the others within %s."
                            .formatted(Unit.DAYS.say(all.notWon().median().require())),
                        List.of(
                            "The others are %s that closed without being won."
                                .formatted(Say.count(all.notWon().deals(), "deal")))))
        : Optional.empty();
  }
}
