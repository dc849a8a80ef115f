package dev.hindsight.reporting;

import dev.hindsight.history.DealHistory;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.ReviewBasis;
import dev.hindsight.history.Tally;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Counts deals as each review knows them.
 *
 * @param <T> what each review counts
 */
final class DealPass<T extends Tally<KnownDeal, T>> implements Tally<DealHistory, DealPass<T>> {

  private static final long serialVersionUID = 1;

  private final PerReview<T> tallies;
  private final List<ReviewBasis> reviews;

  DealPass(List<ReviewBasis> reviews, IntFunction<T> empty) {
    this.reviews = List.copyOf(reviews);
    this.tallies = new PerReview<>(reviews.size(), empty);
  }

  @Override
  public void accept(DealHistory deal) {
    tallies.each((review, tally) -> tally.accept(KnownDeal.of(deal, reviews.get(review))));
  }

  @Override
  public void combine(DealPass<T> other) {
    tallies.each((review, tally) -> tally.combine(other.of(review)));
  }

  T of(int review) {
    return tallies.of(review);
  }
}
