package dev.hindsight.review;

import dev.hindsight.findings.Restated.Cause;
import java.util.List;
import java.util.Optional;

/** What another format of an earlier report means for its figures. */
public final class ChangedFormat {

  private static final int FIRST_OF_TODAYS_DEFINITIONS = 3;

  private ChangedFormat() {}

  /**
   * The cause; none where both are of one format.
   *
   * @param before the format version of the earlier report
   * @param now that of today
   */
  public static Optional<Cause> between(int before, int now) {
    if (before == now) {
      return Optional.empty();
    }
    String defined =
        before < FIRST_OF_TODAYS_DEFINITIONS
            ? "some figures and verdicts are defined otherwise since, and "
            : "";
    String what =
        "format version of the findings: was %s, is %s; %swhat that report lacks is not compared";
    return Optional.of(new Cause(what.formatted(before, now, defined), 0, List.of()));
  }
}
