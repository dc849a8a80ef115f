package dev.hindsight.findings.watch;

import dev.hindsight.findings.atrisk.Replayed;
import dev.hindsight.findings.atrisk.RiskKind;
import dev.hindsight.findings.values.Measured;
import java.math.BigDecimal;

/**
 * The open items of one kind, without the items.
 *
 * @param count how many there are
 * @param urgent how many of them come first
 * @param money what is at stake together, of those that say
 * @param withoutMoney how many do not say
 * @param replayed how often such items hit
 */
public record KindTotals(
    long count, long urgent, BigDecimal money, long withoutMoney, Measured<Replayed> replayed) {

  public static KindTotals of(RiskKind kind) {
    return new KindTotals(
        kind.count(), kind.urgent(), kind.money(), kind.withoutMoney(), kind.replayed());
  }
}
