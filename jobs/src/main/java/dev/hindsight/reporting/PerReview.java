package dev.hindsight.reporting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.function.IntFunction;

/** A tally for each of the reviews that are made in the same passes. */
final class PerReview<T> implements Serializable {

  private static final long serialVersionUID = 1;

  private final ArrayList<T> tallies = new ArrayList<>();

  PerReview(int reviews, IntFunction<T> empty) {
    for (int review = 0; review < reviews; review++) {
      tallies.add(empty.apply(review));
    }
  }

  /** What is done with the tally of a review. */
  interface Step<T> {
    void with(int review, T tally);
  }

  void each(Step<T> step) {
    for (int review = 0; review < tallies.size(); review++) {
      step.with(review, tallies.get(review));
    }
  }

  T of(int review) {
    return tallies.get(review);
  }
}
