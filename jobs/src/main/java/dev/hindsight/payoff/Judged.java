package dev.hindsight.payoff;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How many trade-offs of a total there are, and how many of them are not measured, and why. */
final class Judged implements Serializable {

  private static final long serialVersionUID = 1;

  private long requests;
  private long notMeasured;
  private String reason;

  /** Counts a trade-off. */
  void accept(Optional<String> whyNot) {
    requests++;
    whyNot.ifPresent(this::notMeasured);
  }

  private void notMeasured(String why) {
    notMeasured++;
    reason = first(reason, why);
  }

  void combine(Judged other) {
    requests += other.requests;
    notMeasured += other.notMeasured;
    reason = first(reason, other.reason);
  }

  /** Those of both. */
  Judged and(Judged other) {
    Judged both = new Judged();
    both.combine(this);
    both.combine(other);
    return both;
  }

  long requests() {
    return requests;
  }

  long notMeasured() {
    return notMeasured;
  }

  /** Why nothing is measured, where there are trade-offs and none of them is; else empty. */
  Optional<String> whyNot() {
    return requests > 0 && notMeasured == requests ? Optional.of(reason) : Optional.empty();
  }

  /** What is missing for all says more than what a single deal lacks. */
  private static String first(String reason, String other) {
    return Stream.of(reason, other)
        .filter(Objects::nonNull)
        .min(
            Comparator.<String, Boolean>comparing(Valuation.NO_SIZE::equals)
                .thenComparing(each -> each))
        .orElse(null);
  }
}
