package dev.hindsight.reporting;

import dev.hindsight.basis.Tally;
import java.util.Optional;

/**
 * A tally of what may not be measured: then it is not there and nothing is counted.
 *
 * @param <H> what is counted
 * @param <T> the tally
 */
final class IfMeasured<H, T extends Tally<H, T>> implements Tally<H, IfMeasured<H, T>> {

  private static final long serialVersionUID = 1;

  /** Null where it is not there. */
  private final T tally;

  IfMeasured(Optional<T> tally) {
    this.tally = tally.orElse(null);
  }

  @Override
  public void accept(H counted) {
    get().ifPresent(there -> there.accept(counted));
  }

  @Override
  public void combine(IfMeasured<H, T> other) {
    get().ifPresent(there -> there.combine(other.tally));
  }

  Optional<T> get() {
    return Optional.ofNullable(tally);
  }

  /** The tally, which is there. */
  T orElseThrow() {
    return get().orElseThrow();
  }
}
