package dev.hindsight.plain;

import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.comparing.Horizon;
import dev.hindsight.findings.stated.Stated;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.review.ReviewPage;
import java.time.LocalDate;

/** Parameters of a report for which nothing is configured. */
public final class ReportParameters {

  private ReportParameters() {}

  /** Nothing is counted beside the four questions. */
  public static ReviewPage.Counted nothingElse() {
    return nothing(true);
  }

  /** The same without an export of what sales asked for. */
  public static ReviewPage.Counted nothingAsked() {
    return nothing(false);
  }

  private static ReviewPage.Counted nothing(boolean isAsked) {
    String reason = "it is not asked here";
    return new ReviewPage.Counted(
        isAsked,
        new Stated(Measured.not(reason), Measured.not(reason), Measured.not(reason)),
        Measured.not(reason),
        Measured.not(reason));
  }

  public static Parameters fiscalYearFrom(int month) {
    return fiscalYearFrom(month, 10);
  }

  public static Parameters fiscalYearFrom(int month, int minimumCount) {
    return new Parameters(
        "USD",
        "UTC",
        month,
        minimumCount,
        0.05,
        7,
        Measured.not("no `effort-day-rate` is configured"),
        Measured.of(0.1));
  }

  /** Of a review by calendar quarters that is made on a quarter's last day. */
  public static Horizon horizon(String asOf) {
    return Horizon.ofWindow(
        fiscalYearFrom(1), ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse(asOf)));
  }
}
