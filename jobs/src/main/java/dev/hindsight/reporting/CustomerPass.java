package dev.hindsight.reporting;

import dev.hindsight.history.AccountHistory;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.history.ReviewBasis;
import dev.hindsight.history.Tally;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Counts customers as each review knows them.
 *
 * @param <T> what each review counts
 */
final class CustomerPass<T extends Tally<KnownCustomer, T>>
    implements Tally<AccountHistory, CustomerPass<T>> {

  private static final long serialVersionUID = 1;

  private final PerReview<T> tallies;
  private final List<ReviewBasis> reviews;

  CustomerPass(List<ReviewBasis> reviews, IntFunction<T> empty) {
    this.reviews = List.copyOf(reviews);
    this.tallies = new PerReview<>(reviews.size(), empty);
  }

  @Override
  public void accept(AccountHistory account) {
    tallies.each(
        (review, tally) ->
            KnownCustomer.of(account, reviews.get(review), review).ifPresent(tally::accept));
  }

  @Override
  public void combine(CustomerPass<T> other) {
    tallies.each((review, tally) -> tally.combine(other.of(review)));
  }

  T of(int review) {
    return tallies.of(review);
  }
}
