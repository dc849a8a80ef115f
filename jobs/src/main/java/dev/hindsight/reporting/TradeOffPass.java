package dev.hindsight.reporting;

import dev.hindsight.history.Tally;
import dev.hindsight.history.TradeOffHistory;
import java.util.function.IntFunction;

/**
 * Counts trade-offs for each review, which looks at its own costs of them.
 *
 * @param <T> what each review counts
 */
final class TradeOffPass<T extends Tally<TradeOffHistory, T>>
    implements Tally<TradeOffHistory, TradeOffPass<T>> {

  private static final long serialVersionUID = 1;

  private final PerReview<T> tallies;

  TradeOffPass(int reviews, IntFunction<T> empty) {
    tallies = new PerReview<>(reviews, empty);
  }

  @Override
  public void accept(TradeOffHistory counted) {
    tallies.each((review, tally) -> tally.accept(counted));
  }

  @Override
  public void combine(TradeOffPass<T> other) {
    tallies.each((review, tally) -> tally.combine(other.of(review)));
  }

  T of(int review) {
    return tallies.of(review);
  }
}
