package dev.hindsight.findings.atrisk;

import dev.hindsight.findings.values.Measured;
import java.math.BigDecimal;
import java.util.List;

/**
 * The open items of one kind.
 *
 * @param risk the kind
 * @param count how many there are
 * @param money what is at stake together, of those that say; a deal counts once
 * @param withoutMoney how many do not say
 * @param items the most urgent first; not all of them where there are very many
 * @param replayed how often such items hit; not measured where it is not replayed
 */
public record RiskKind(
    Risk risk,
    long count,
    BigDecimal money,
    long withoutMoney,
    List<RiskItem> items,
    Measured<Replayed> replayed) {

  public RiskKind {
    items = List.copyOf(items);
  }
}
