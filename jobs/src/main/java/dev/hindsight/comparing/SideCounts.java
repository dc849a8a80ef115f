package dev.hindsight.comparing;

import dev.hindsight.findings.Stratification;
import dev.hindsight.stats.TwoByTwo;
import java.util.List;

/** Subjects with something and without it, in one stratum; what a stratum lacks is empty. */
record SideCounts(String segment, String dealType, String sizeBand, TwoByTwo table) {

  /** What the subjects have in common in a stratification. */
  List<String> key(Stratification stratification) {
    return switch (stratification) {
      case SEGMENT_DEAL_TYPE_SIZE -> List.of(segment, dealType, sizeBand);
      case SEGMENT_SIZE -> List.of(segment, sizeBand);
      case SIZE -> List.of(sizeBand);
      case SEGMENT_DEAL_TYPE -> List.of(segment, dealType);
      case SEGMENT -> List.of(segment);
    };
  }

  /** Whether the stratum says all that a stratification holds equal. */
  boolean says(Stratification stratification) {
    return key(stratification).stream().noneMatch(String::isEmpty);
  }
}
