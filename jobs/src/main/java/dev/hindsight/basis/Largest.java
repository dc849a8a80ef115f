package dev.hindsight.basis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The largest few of many, and how many there were. No two of them are alike in the order.
 *
 * @param <E> what is kept
 * @param <C> the order, largest first
 */
public final class Largest<E, C extends Comparator<E> & Serializable>
    implements Tally<E, Largest<E, C>> {

  private static final long serialVersionUID = 1;

  private final int most;
  private final TreeSet<E> kept;
  private long all;

  public Largest(int most, C largestFirst) {
    this.most = most;
    this.kept = new TreeSet<>(largestFirst);
  }

  @Override
  public void accept(E counted) {
    all++;
    keep(counted);
  }

  @Override
  public void combine(Largest<E, C> other) {
    all += other.all;
    other.kept.forEach(this::keep);
  }

  private void keep(E one) {
    kept.add(one);
    if (kept.size() > most) {
      kept.pollLast();
    }
  }

  /** Those that are kept, largest first. */
  public List<E> kept() {
    return new ArrayList<>(kept);
  }

  /** How many there were. */
  public long all() {
    return all;
  }
}
