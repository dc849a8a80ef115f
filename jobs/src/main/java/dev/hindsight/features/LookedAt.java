package dev.hindsight.features;

import dev.hindsight.exports.contract.Request;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

/**
 * The features that are looked at.
 *
 * @param hashes those features
 * @param count how many features there are
 * @param requests how many requests name one
 * @param unnamed how many name none
 */
public record LookedAt(Set<Long> hashes, long count, long requests, long unnamed)
    implements Serializable {

  public LookedAt {
    hashes = Set.copyOf(hashes);
  }

  /** The feature that a request asks for; empty where it names none that is looked at. */
  Optional<Long> feature(Request request) {
    return AskedFor.feature(request).filter(hashes::contains);
  }
}
