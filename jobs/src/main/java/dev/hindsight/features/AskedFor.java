package dev.hindsight.features;

import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Request;
import dev.hindsight.findings.features.FeatureName;
import dev.hindsight.history.KnownRequest;
import dev.hindsight.stats.ResampleWeights;
import java.util.Optional;

/**
 * Which feature a request asks for. A feature stands as the hash of its name: names can be long,
 * and there can be very many. Two of a million share a hash of 64 bits once in thirty million
 * times.
 */
final class AskedFor {

  private AskedFor() {}

  /** Whether a request is one of the twelve quarters: raised in them, or first answered. */
  static boolean counts(KnownRequest request, ReviewPeriod period) {
    return period.isInTrend(request.request().requestedAt())
        || request.answers().firstDay().filter(period::isInTrend).isPresent();
  }

  /** The feature's hash; empty where the request names none. */
  static Optional<Long> feature(Request request) {
    String feature = request.feature();
    return feature == null ? Optional.empty() : hash(FeatureName.key(feature));
  }

  private static Optional<Long> hash(String key) {
    return key.isEmpty() ? Optional.empty() : Optional.of(ResampleWeights.of(key).key());
  }
}
