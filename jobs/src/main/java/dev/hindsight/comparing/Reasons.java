package dev.hindsight.comparing;

import dev.hindsight.findings.values.Stratification;
import dev.hindsight.stats.TwoByTwo;

/**
 * Why parts of a comparison are not measured, in words for a reader.
 *
 * @param <K> what is compared
 */
public interface Reasons<K> {

  /** Why a side has no rate: it has no subjects. */
  String noSubjects();

  /** Why there is no difference: a side has no subjects. */
  String oneSided(K compared, TwoByTwo crude);

  /** Why there are no strata: nothing is known to make them of. */
  String nothingAlike();

  /** Why nothing is compared like for like, even in the coarsest strata. */
  String tooFewAlike(Stratification coarsest);

  /** Why there is no ratio: on a side it never happened among like subjects. */
  String noEvents();
}
