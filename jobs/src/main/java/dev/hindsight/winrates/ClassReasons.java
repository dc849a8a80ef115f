package dev.hindsight.winrates;

import dev.hindsight.comparing.Rates;
import dev.hindsight.comparing.Reasons;
import dev.hindsight.comparing.Wording;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.stats.TwoByTwo;

/** Why parts of a comparison of classes are not measured. */
record ClassReasons(WinRateCounts counts, int minimumCount) implements Reasons<ClassPair> {

  @Override
  public String noSubjects() {
    return Rates.NO_CLOSED_DEAL;
  }

  @Override
  public String oneSided(ClassPair pair, TwoByTwo crude) {
    String empty = Wording.name(crude.total1() == 0 ? pair.first() : pair.second());
    return "no " + empty + " deal closed in the window";
  }

  @Override
  public String nothingAlike() {
    return counts.whyNot(Dimension.SIZE_BAND).orElseThrow()
        + ", and "
        + counts.whyNot(Dimension.SEGMENT).orElseThrow();
  }

  @Override
  public String tooFewAlike(Stratification coarsest) {
    return "too few to say: fewer than %s closed deals a side lie among deals alike in %s"
        .formatted(minimumCount, coarsest.label());
  }

  @Override
  public String noEvents() {
    return "no like deal of one of the classes was won";
  }
}
