package dev.hindsight.comparing;

import dev.hindsight.basis.Tally;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells, each key once.
 *
 * @param <C> their kind
 */
public final class Cells<C extends Cell<C>> implements Tally<C, Cells<C>> {

  private static final long serialVersionUID = 1;

  private final Map<Object, C> byKey = new HashMap<>();

  @Override
  public void accept(C cell) {
    byKey.merge(cell.key(), cell, C::combine);
  }

  @Override
  public void combine(Cells<C> other) {
    other.byKey.values().forEach(this::accept);
  }

  /** All cells, in no order. */
  public Collection<C> all() {
    return byKey.values();
  }

  /** All cells in an order that tells all of them apart. */
  public List<C> sorted(Comparator<C> order) {
    return byKey.values().stream().sorted(order).toList();
  }
}
