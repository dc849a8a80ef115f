package dev.hindsight;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Review;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.quality.DataQuality;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Quarter;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.winrates.Outcomes;
import dev.hindsight.findings.winrates.WinRates;
import java.time.LocalDate;
import java.util.List;

/** Findings of which nothing is measured but what trade-offs came to. */
public final class PayOffAlone {

  private PayOffAlone() {}

  /** Findings of the third quarter of 2026, whatever it is called. */
  public static Findings findings(String quarter, LocalDate asOf, Measured<PayOff> payOff) {
    Outcomes none =
        new Outcomes(
            0,
            0,
            0,
            0,
            new Rate(0, 0, Measured.not("no deal closed")),
            Measured.not("no deal closed"));
    String noRequests = "there is no `requests` export";
    return new Findings(
        Findings.FORMAT_VERSION,
        new Period(
            asOf,
            new Quarter(quarter, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)),
            LocalDate.of(2025, 10, 1),
            asOf),
        new Parameters(
            "EUR",
            "UTC",
            1,
            10,
            0.05,
            7,
            Measured.not("no `effort-day-rate` is configured"),
            Measured.of(0.1)),
        new Review(
            List.of(),
            Measured.not(noRequests),
            List.of(),
            Measured.not("there is no earlier report")),
        new WinRates(
            none,
            Measured.not(noRequests),
            List.of(),
            Measured.not(noRequests),
            Measured.not(noRequests),
            Measured.not(noRequests)),
        Measured.not(noRequests),
        Measured.not(noRequests),
        payOff,
        Measured.not(noRequests),
        Measured.not(noRequests),
        Measured.not(noRequests),
        Measured.not(noRequests),
        new DataQuality(List.of(), List.of()),
        Measured.not(noRequests),
        Measured.not(noRequests),
        Measured.not(noRequests),
        Measured.not(noRequests),
        Measured.not(noRequests));
  }
}
