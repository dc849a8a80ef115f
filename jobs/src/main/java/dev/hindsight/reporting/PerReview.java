package dev.hindsight.reporting;

import dev.hindsight.basis.Tally;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A tally for each of the reviews that are made in the same passes, which counts what that review
 * knows of each history.
 *
 * @param <H> the histories that are passed over
 * @param <K> a history as one review knows it
 * @param <T> what each review counts
 */
final class PerReview<H, K, T extends Tally<K, T>> implements Tally<H, PerReview<H, K, T>> {

  private static final long serialVersionUID = 1;

  private final KnownTo<H, K> known;
  private final ArrayList<T> tallies = new ArrayList<>();

  /** What a review knows of a history; empty where it knows nothing of it. */
  interface KnownTo<H, K> extends Serializable {
    Optional<K> at(H history, int review);
  }

  PerReview(List<Review> reviews, KnownTo<H, K> known, Function<Review, T> empty) {
    this.known = known;
    reviews.forEach(review -> tallies.add(empty.apply(review)));
  }

  @Override
  public void accept(H history) {
    for (int review = 0; review < tallies.size(); review++) {
      known.at(history, review).ifPresent(tallies.get(review)::accept);
    }
  }

  @Override
  public void combine(PerReview<H, K, T> other) {
    for (int review = 0; review < tallies.size(); review++) {
      tallies.get(review).combine(other.tallies.get(review));
    }
  }

  T of(Review review) {
    return tallies.get(review.place());
  }
}
