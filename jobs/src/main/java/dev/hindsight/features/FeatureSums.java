package dev.hindsight.features;

import dev.hindsight.basis.Tally;
import dev.hindsight.payoff.ValuedRequest;
import java.util.HashMap;
import java.util.Map;

/** What the answers to the features that are looked at came to. */
public final class FeatureSums implements Tally<ValuedRequest, FeatureSums> {

  private static final long serialVersionUID = 1;

  private final LookedAt lookedAt;
  private final Map<Long, FeatureSum> sums = new HashMap<>();

  /** Nothing so far. */
  public FeatureSums(LookedAt lookedAt) {
    this.lookedAt = lookedAt;
  }

  @Override
  public void accept(ValuedRequest valued) {
    lookedAt
        .feature(valued.request().request())
        .ifPresent(feature -> at(feature).accept(valued.worth(), valued.items()));
  }

  private FeatureSum at(Long feature) {
    return sums.computeIfAbsent(feature, none -> new FeatureSum());
  }

  @Override
  public void combine(FeatureSums other) {
    other.sums.forEach((feature, theirs) -> at(feature).combine(theirs));
  }

  Map<Long, FeatureSum> sums() {
    return sums;
  }
}
