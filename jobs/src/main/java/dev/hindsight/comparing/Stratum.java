package dev.hindsight.comparing;

import dev.hindsight.findings.values.RecordedTrait;
import dev.hindsight.findings.values.Stratification;
import java.io.Serializable;
import java.util.List;

/**
 * Deals, or requests, that are alike. What they lack is a level of its own; empty is what nobody
 * asked for.
 *
 * @param segment their segment
 * @param dealType their deal type
 * @param sizeBand their size band
 */
public record Stratum(String segment, String dealType, String sizeBand) implements Serializable {

  /** What they have in common in a coarser or equal stratification. */
  public List<String> key(Stratification stratification) {
    return switch (stratification) {
      case SEGMENT_DEAL_TYPE_SIZE -> List.of(segment, dealType, sizeBand);
      case SEGMENT_SIZE -> List.of(segment, sizeBand);
      case SIZE -> List.of(sizeBand);
      case SEGMENT_DEAL_TYPE -> List.of(segment, dealType);
      case SEGMENT -> List.of(segment);
    };
  }

  /** The same, alike in one trait with all others. */
  Stratum without(RecordedTrait trait) {
    return switch (trait) {
      case SEGMENT -> new Stratum("", dealType, sizeBand);
      case DEAL_TYPE -> new Stratum(segment, "", sizeBand);
      case SIZE_BAND -> new Stratum(segment, dealType, "");
      case ARR_BAND, QUARTER ->
          throw new IllegalArgumentException("Invalid trait of a deal: " + trait);
    };
  }

  /** Whether it says all that a stratification holds equal. */
  boolean says(Stratification stratification) {
    return key(stratification).stream().noneMatch(String::isEmpty);
  }
}
