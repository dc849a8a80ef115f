package dev.hindsight.findings;

import dev.hindsight.findings.atrisk.AtRisk;
import dev.hindsight.findings.atrisk.Replayed;
import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.atrisk.RiskBand;
import dev.hindsight.findings.atrisk.RiskItem;
import dev.hindsight.findings.atrisk.RiskKind;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What is at risk, for tests. */
public final class FixtureAtRisk {

  private static final String NO_HISTORY =
      "there is no `deal_history` export, which says what was planned on an earlier day";
  private static final String NOTHING_DUE = "what is due later cannot be late by then";
  private static final Rate LATE = rate(11, 20, 0.3421, 0.7418);
  private static final Rate LEFT = rate(41, 171, 0.1820, 0.3089);

  private FixtureAtRisk() {}

  /** Items of all kinds, of which closes are not replayed and only customers stand out. */
  public static AtRisk full() {
    return new AtRisk(
        Measured.of(promises()),
        Measured.of(customers()),
        Measured.of(closes()),
        Measured.of(refusals()));
  }

  /** Of exports that tell nothing of it. */
  public static AtRisk notMeasured() {
    return new AtRisk(
        Measured.not("there is no `decisions` export"),
        Measured.not("there is no `waiting` export"),
        Measured.not("there is no `decisions` export"),
        Measured.not("there is no `decisions` export"));
  }

  private static RiskKind promises() {
    Measured<Rate> like = Measured.of(LATE);
    return new RiskKind(
        Risk.PROMISE_DUE,
        2,
        1,
        new BigDecimal("250000.0000"),
        0,
        List.of(
            new RiskItem(
                "R-101",
                "R-101",
                "D-51",
                "A-7",
                "Abacus Ltd",
                "Single sign-on",
                "Ada Abara",
                Measured.of(LocalDate.of(2026, 8, 31)),
                true,
                "passed up to 90 days ago",
                Measured.of(new BigDecimal("180000.0000")),
                like),
            new RiskItem(
                "R-115",
                "R-115",
                "D-77",
                "",
                "",
                "",
                "",
                Measured.of(LocalDate.of(2026, 10, 10)),
                false,
                "due within 30 days",
                Measured.of(new BigDecimal("70000.0000")),
                Measured.of(rate(4, 16, 0.1018, 0.4950)))),
        List.of(
            new RiskBand("passed up to 90 days ago", 1, new BigDecimal("180000.0000"), like),
            new RiskBand(
                "due within 30 days",
                1,
                new BigDecimal("70000.0000"),
                Measured.of(rate(4, 16, 0.1018, 0.4950)))),
        Measured.of(
            new Replayed(
                6,
                rate(15, 36, 0.2714, 0.5780),
                Measured.not(NOTHING_DUE),
                Measured.not(NOTHING_DUE))));
  }

  private static RiskKind customers() {
    return new RiskKind(
        Risk.CUSTOMER_EXPOSED,
        12,
        1,
        new BigDecimal("640000.0000"),
        3,
        List.of(
            customer("A-3", "Borealis", 400_000, Measured.of(LocalDate.of(2026, 12, 1))),
            customer(
                "A-4", "Corvus", 240_000, Measured.not("nobody says when it is to be renewed"))),
        List.of(
            new RiskBand(
                "exposed for 91 to 180 days",
                12,
                new BigDecimal("640000.0000"),
                Measured.of(LEFT))),
        Measured.of(
            new Replayed(
                8,
                LEFT,
                Measured.of(rate(58, 644, 0.0703, 0.1147)),
                Measured.of(new Estimate(0.143, 0.066, 0.232)))));
  }

  private static RiskItem customer(String id, String name, long arr, Measured<LocalDate> renewal) {
    return new RiskItem(
        id,
        "R-90",
        "",
        id,
        name,
        "Audit log",
        "Ada Abara",
        renewal,
        renewal.isMeasured(),
        "exposed for 91 to 180 days",
        Measured.of(BigDecimal.valueOf(arr).setScale(4)),
        Measured.of(LEFT));
  }

  private static RiskKind closes() {
    return new RiskKind(
        Risk.CLOSE_PASSED,
        1,
        0,
        new BigDecimal("95000.0000"),
        0,
        List.of(
            new RiskItem(
                "D-60",
                "R-130",
                "D-60",
                "A-9",
                "Delphi GmbH",
                "Offline mode",
                "Bo Berg",
                Measured.of(LocalDate.of(2026, 9, 1)),
                false,
                "passed up to 30 days ago",
                Measured.of(new BigDecimal("95000.0000")),
                Measured.not(NO_HISTORY))),
        List.of(
            new RiskBand(
                "passed up to 30 days ago",
                1,
                new BigDecimal("95000.0000"),
                Measured.not(NO_HISTORY))),
        Measured.not(NO_HISTORY));
  }

  private static RiskKind refusals() {
    Rate lost = rate(9, 40, 0.1230, 0.3750);
    return new RiskKind(
        Risk.REFUSAL_PRESSED,
        1,
        0,
        BigDecimal.ZERO,
        1,
        List.of(
            new RiskItem(
                "R-140",
                "R-140",
                "D-65",
                "A-11",
                "",
                "Audit trail",
                "",
                Measured.of(LocalDate.of(2026, 9, 20)),
                false,
                "pressed up to 30 days ago",
                Measured.not("nobody says what the deal is worth"),
                Measured.of(lost))),
        List.of(new RiskBand("pressed up to 30 days ago", 1, BigDecimal.ZERO, Measured.of(lost))),
        Measured.of(
            new Replayed(
                8,
                lost,
                Measured.of(rate(30, 160, 0.1348, 0.2549)),
                Measured.of(new Estimate(0.03, -0.12, 0.21)))));
  }

  private static Rate rate(long count, long of, double lower, double upper) {
    return new Rate(count, of, Measured.of(new Estimate((double) count / of, lower, upper)));
  }
}
