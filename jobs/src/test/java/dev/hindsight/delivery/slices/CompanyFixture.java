package dev.hindsight.delivery.slices;

import dev.hindsight.PayOffAlone;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Identity;
import dev.hindsight.findings.payoff.Ledger;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.payoff.PayOffVerdict;
import dev.hindsight.findings.payoff.PromiseKept;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Small companies, of which nothing but trade-offs is known. */
final class CompanyFixture {

  static final LocalDate AS_OF = LocalDate.of(2026, 9, 28);
  static final Identity IDENTITY = new Identity("0123456789ab", AS_OF, "0.1.0");

  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 10, 1);
  private static final String NOT_LOOKED_AT = "it is not looked at";

  private CompanyFixture() {}

  /** A decided request, and how its deal stands. */
  static TradeOff request(
      int number, String team, String manager, DecisionClass answer, DealOutcome outcome) {
    return request(number, team, manager, answer, outcome, 0.5);
  }

  /**
   * The same.
   *
   * @param likely how likely a like deal is won with another answer
   */
  static TradeOff request(
      int number,
      String team,
      String manager,
      DecisionClass answer,
      DealOutcome outcome,
      double likely) {
    boolean isOpen = outcome == DealOutcome.OPEN;
    return new TradeOff(
        "R-" + number,
        "D-" + number,
        "A-" + number,
        "Customer " + number,
        "feature " + number,
        team,
        "Rep of " + team,
        manager,
        FIRST_DAY,
        FIRST_DAY.plusDays(number % 700L),
        "2025Q1",
        answer,
        "",
        List.of(new TradeOff.Answer(FIRST_DAY, answer, "", manager, "")),
        "",
        null,
        "",
        "",
        "",
        "",
        outcome,
        isOpen ? null : FIRST_DAY.plusDays(800),
        BigDecimal.TEN,
        BigDecimal.TEN,
        List.of(),
        BigDecimal.ZERO,
        Measured.of(likely),
        net(isOpen, likely),
        net(isOpen, 0.5),
        null,
        Measured.not(NOT_LOOKED_AT),
        net(isOpen, likely),
        isOpen ? PayOffVerdict.TOO_EARLY : PayOffVerdict.EVEN,
        isOpen ? "the deal is open" : "",
        PromiseKept.NOT_PROMISED,
        null,
        null);
  }

  private static Measured<Estimate> net(boolean isOpen, double likely) {
    double net = 0.5 - likely;
    return isOpen ? Measured.not("the deal is open") : Measured.of(new Estimate(net, net, net));
  }

  /** Findings that know these trade-offs. */
  static Findings findings(List<TradeOff> ledger) {
    return findings(Measured.of(payOff(ledger)));
  }

  static Findings findings(Measured<PayOff> payOff) {
    return PayOffAlone.findings("2026Q3", AS_OF, payOff);
  }

  private static PayOff payOff(List<TradeOff> ledger) {
    PayOffLevel none = new PayOffLevel("all", nothing(), nothing());
    return new PayOff(
        FIRST_DAY,
        AS_OF,
        noRate(),
        noRate(),
        Measured.not(NOT_LOOKED_AT),
        Measured.not(NOT_LOOKED_AT),
        Measured.not(NOT_LOOKED_AT),
        none,
        none,
        none,
        List.of(),
        List.of(),
        List.of(),
        Measured.not(NOT_LOOKED_AT),
        new Ledger(ledger.size(), ledger),
        List.of());
  }

  private static NetTotal nothing() {
    return new NetTotal(
        0,
        0,
        0,
        0,
        noRate(),
        BigDecimal.ZERO,
        Measured.not(NOT_LOOKED_AT),
        Measured.not(NOT_LOOKED_AT),
        Measured.not(NOT_LOOKED_AT),
        Measured.not(NOT_LOOKED_AT),
        Measured.not(NOT_LOOKED_AT));
  }

  private static Rate noRate() {
    return new Rate(0, 0, Measured.not(NOT_LOOKED_AT));
  }
}
