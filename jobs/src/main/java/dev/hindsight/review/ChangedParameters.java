package dev.hindsight.review;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Restated.Cause;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What was configured otherwise for an earlier report. */
public final class ChangedParameters {

  private final List<Cause> causes = new ArrayList<>();

  private ChangedParameters() {}

  /** The differences that change figures. */
  public static List<Cause> between(Findings published, Findings today) {
    Parameters before = published.parameters();
    Parameters now = today.parameters();
    ChangedParameters changed = new ChangedParameters();
    changed.compare("reporting currency", before.reportingCurrency(), now.reportingCurrency());
    changed.compare("time zone", before.timeZone(), now.timeZone());
    changed.compare("minimum count", before.minimumCount(), now.minimumCount());
    changed.compare("days of the landmark", before.landmarkDays(), now.landmarkDays());
    changed.compare("effort day rate", dayRate(before), dayRate(now));
    changed.exposureDays(published.churn(), today.churn());
    return List.copyOf(changed.causes);
  }

  private static String dayRate(Parameters parameters) {
    Measured<BigDecimal> rate = parameters.effortDayRate();
    return rate.isMeasured() ? rate.require().stripTrailingZeros().toPlainString() : "none";
  }

  private void exposureDays(Measured<Churn> before, Measured<Churn> now) {
    if (before.isMeasured() && now.isMeasured()) {
      compare(
          "days of exposure",
          before.require().panel().exposureDays(),
          now.require().panel().exposureDays());
    }
  }

  private void compare(String what, Object before, Object now) {
    if (!before.equals(now)) {
      causes.add(
          new Cause("configuration: %s was %s, is %s".formatted(what, before, now), 0, List.of()));
    }
  }
}
