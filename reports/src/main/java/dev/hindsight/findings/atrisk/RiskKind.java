package dev.hindsight.findings.atrisk;

import dev.hindsight.findings.values.Measured;
import java.math.BigDecimal;
import java.util.List;

/**
 * The open items of one kind.
 *
 * @param risk the kind
 * @param count how many there are
 * @param urgent how many of them come first: promises that have passed, renewals within 120 days
 * @param money what is at stake together, of those that say; a deal or customer counts once
 * @param withoutMoney how many do not say
 * @param items the most urgent first, then those with most money; not all of them where there are
 *     more than 2,000
 * @param bands the same by how far the day is away, those that have items or a replayed rate
 * @param replayed how often such items hit; not measured where it is not replayed
 */
public record RiskKind(
    Risk risk,
    long count,
    long urgent,
    BigDecimal money,
    long withoutMoney,
    List<RiskItem> items,
    List<RiskBand> bands,
    Measured<Replayed> replayed) {

  public RiskKind {
    items = List.copyOf(items);
    bands = List.copyOf(bands);
  }

  /** Whether all items are listed. */
  public boolean isWhole() {
    return items.size() == count;
  }

  /**
   * Whether the replay shows that such items hit more often than like ones that are not listed:
   * only then they may open a question. Promises never do, as what is not due cannot be late.
   */
  public boolean standsOut() {
    return replayed.stream().anyMatch(Replayed::standsOut);
  }
}
