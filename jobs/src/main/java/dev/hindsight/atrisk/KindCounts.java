package dev.hindsight.atrisk;

import dev.hindsight.basis.Largest;
import dev.hindsight.comparing.Cells;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The open items of one kind: those most urgent, what all come to, and what became of earlier ones.
 */
final class KindCounts implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int MOST = 2_000;

  private final Largest<OpenItem, OpenItem.UrgentFirst> items =
      new Largest<>(MOST, OpenItem.UrgentFirst.ORDER);
  private final TreeMap<String, Sum> bands = new TreeMap<>();
  private final Cells<ReplayCell> replayed = new Cells<>();
  private Sum all = Sum.NONE;
  private long urgent;
  private long withoutMoney;

  /**
   * Items together.
   *
   * @param count how many
   * @param money what is at stake, of those that say
   */
  record Sum(long count, BigDecimal money) implements Serializable {

    static final Sum NONE = new Sum(0, BigDecimal.ZERO);

    Sum plus(Sum other) {
      return new Sum(Math.addExact(count, other.count), money.add(other.money));
    }
  }

  /** Lists the open items of one deal, or of one customer, whose money they share. */
  void list(List<OpenItem> ofOne) {
    Set<String> seen = new HashSet<>();
    for (OpenItem item : ofOne) {
      items.accept(item);
      urgent += item.urgent() ? 1 : 0;
      withoutMoney += item.money() == null ? 1 : 0;
      all = all.plus(sum(item, seen.isEmpty()));
      bands.merge(item.band(), sum(item, seen.add(item.band())), Sum::plus);
    }
  }

  private static Sum sum(OpenItem item, boolean isFirst) {
    return new Sum(1, isFirst && item.money() != null ? item.money() : BigDecimal.ZERO);
  }

  /** Counts an item that was open at an earlier quarter end, by what came of it. */
  void replay(ReplayCell.Key key, Came came) {
    replayed.accept(
        new ReplayCell(key, came == Came.HIT ? 1 : 0, came == Came.STILL_OPEN ? 0 : 1, 1));
  }

  void combine(KindCounts other) {
    items.combine(other.items);
    replayed.combine(other.replayed);
    other.bands.forEach((band, sum) -> bands.merge(band, sum, Sum::plus));
    all = all.plus(other.all);
    urgent += other.urgent;
    withoutMoney += other.withoutMoney;
  }

  /** Those that are listed one by one, the most urgent first. */
  List<OpenItem> items() {
    return items.kept();
  }

  /** All of them, listed one by one or not. */
  Sum all() {
    return all;
  }

  long urgent() {
    return urgent;
  }

  long withoutMoney() {
    return withoutMoney;
  }

  /** By how far their day is away, without bands that have none. */
  Map<String, Sum> bands() {
    return bands;
  }

  Collection<ReplayCell> replayed() {
    return replayed.all();
  }
}
