package dev.hindsight.comparing;

import dev.hindsight.comparing.SideComparisons.LikeWhat;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.stats.TwoByTwo;

/** The reasons where subjects with something are compared with those without it. */
record SideReasons<K>(LikeWhat like) implements Reasons<K> {

  @Override
  public String noSubjects() {
    return "there are no such " + like.subjects();
  }

  @Override
  public String oneSided(K compared, TwoByTwo crude) {
    return "there are " + like.subjects() + " on one side only";
  }

  @Override
  public String nothingAlike() {
    return "there is neither a size nor a segment to make strata of";
  }

  @Override
  public String tooFewAlike(Stratification coarsest) {
    return "too few to say: fewer than %s %s a side lie among like ones in %s"
        .formatted(like.minimumCount(), like.subjects(), coarsest.label());
  }

  @Override
  public String noEvents() {
    return "it never happened on one of the sides";
  }
}
