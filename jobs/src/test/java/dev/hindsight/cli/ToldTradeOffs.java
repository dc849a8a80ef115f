package dev.hindsight.cli;

import dev.hindsight.PayOffAlone;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.payoff.Ledger;
import dev.hindsight.findings.payoff.LikeRequests;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.payoff.PayOffVerdict;
import dev.hindsight.findings.payoff.PromiseKept;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.payoff.TradeOff.Answer;
import dev.hindsight.findings.payoff.TradeOff.Displaced;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A published report with four trade-offs: one that paid, one that did not, and so on. */
final class ToldTradeOffs {

  private static final Measured<Estimate> NO_RATE =
      Measured.not("no `effort-day-rate` is configured");

  static final TradeOff PAID =
      new TradeOff(
          "R-0101",
          "D-77",
          "A-5",
          "Northwind Traders",
          "Single sign-on for contractors",
          "EMEA",
          "Rep 0K7Q2M4ZXW1B",
          "Kim Doe",
          day("2025-03-03"),
          day("2025-03-10"),
          "2025Q1",
          DecisionClass.YES,
          "",
          List.of(
              new Answer(
                  day("2025-03-10"), DecisionClass.NOT_NOW, "", "Kim Doe", "no capacity in spring"),
              new Answer(day("2025-03-24"), DecisionClass.YES, "", "Lee Roe", "")),
          "off_strategy",
          2L,
          "enterprise",
          "emea",
          "new_business",
          "large",
          DealOutcome.WON,
          day("2025-05-02"),
          new BigDecimal("240000.0000"),
          new BigDecimal("120000.0000"),
          List.of(
              new Displaced("I-12", "Bulk export", day("2025-03-24"), 0),
              new Displaced("I-13", "", null, 3)),
          new BigDecimal("30000.0000"),
          Measured.of(0.42),
          money(69600, 54000, 82000),
          money(18000, 6000, 24000),
          new BigDecimal("12.5"),
          NO_RATE,
          money(51600, 36000, 66000),
          PayOffVerdict.PAID_OFF,
          "",
          PromiseKept.LATE,
          day("2025-06-30"),
          day("2025-07-14"));

  static final TradeOff DID_NOT =
      new TradeOff(
          "R-0102",
          "D-78",
          "A-6",
          "",
          "",
          "",
          "",
          "",
          day("2025-04-01"),
          day("2025-04-02"),
          "2025Q2",
          DecisionClass.ALTERNATIVE,
          "professional_services",
          List.of(
              new Answer(
                  day("2025-04-02"),
                  DecisionClass.ALTERNATIVE,
                  "professional_services",
                  "",
                  "a script does it")),
          "",
          null,
          "",
          "",
          "",
          "small",
          DealOutcome.NO_DECISION,
          day("2025-04-03"),
          new BigDecimal("9000.0000"),
          new BigDecimal("9000.0000"),
          List.of(),
          BigDecimal.ZERO,
          Measured.of(0.4),
          money(-3600, -5000, 200),
          money(0, 0, 0),
          null,
          NO_RATE,
          money(-3600, -5000, 200),
          PayOffVerdict.DID_NOT,
          "",
          PromiseKept.NOT_PROMISED,
          null,
          null);

  static final TradeOff COST =
      new TradeOff(
          "R-0103",
          "D-79",
          "A-7",
          "A-7",
          "Offline mode",
          "APAC",
          "",
          "Kim Doe",
          day("2025-01-15"),
          day("2025-02-01"),
          "2025Q1",
          DecisionClass.NOT_NOW,
          "",
          List.of(new Answer(day("2025-02-01"), DecisionClass.NOT_NOW, "", "", "")),
          "aligned",
          0L,
          "smb",
          "apac",
          "expansion",
          "medium",
          DealOutcome.LOST,
          day("2025-02-02"),
          new BigDecimal("50000.0000"),
          new BigDecimal("50000.0000"),
          List.of(),
          BigDecimal.ZERO,
          Measured.of(0.61),
          money(-30500, -38000, -21000),
          money(0, 0, 0),
          new BigDecimal("1.0"),
          money(0, 0, 0),
          money(-30500, -38000, -21000),
          PayOffVerdict.DID_NOT,
          "",
          PromiseKept.NOT_PROMISED,
          null,
          null);

  static final TradeOff EARLY =
      new TradeOff(
          "R-0104",
          "D-80",
          "",
          "",
          "Audit log",
          "EMEA",
          "",
          "",
          day("2026-08-01"),
          day("2026-08-05"),
          "2026Q3",
          DecisionClass.YES,
          "",
          List.of(new Answer(day("2026-08-05"), DecisionClass.YES, "", "", "")),
          "",
          null,
          "enterprise",
          "",
          "renewal",
          "",
          DealOutcome.OPEN,
          null,
          null,
          null,
          List.of(new Displaced("I-14", "Search", day("2026-08-05"), 1)),
          BigDecimal.ZERO,
          Measured.not("the deal has no size"),
          Measured.not("the deal is open"),
          money(0, 0, 0),
          null,
          NO_RATE,
          Measured.not("the deal is open"),
          PayOffVerdict.TOO_EARLY,
          "the deal is open",
          PromiseKept.NOT_DUE,
          day("2026-12-01"),
          null);

  private static final LikeRequests LIKE_PAID =
      new LikeRequests(
          DecisionClass.YES,
          "enterprise",
          "new_business",
          "large",
          new NetTotal(
              34,
              20,
              13,
              1,
              new Rate(19, 34, Measured.of(new Estimate(0.559, 0.395, 0.712))),
              new BigDecimal("3100000"),
              money(700000, 200000, 1100000),
              money(300000, 100000, 450000),
              NO_RATE,
              money(0, 0, 0),
              money(400000, -120000, 900000)));

  private static final LikeRequests LIKE_COST =
      new LikeRequests(
          DecisionClass.NOT_NOW,
          "smb",
          "expansion",
          "medium",
          new NetTotal(
              4,
              1,
              3,
              0,
              new Rate(1, 4, Measured.of(new Estimate(0.25, 0.046, 0.699))),
              new BigDecimal("190000"),
              money(0, 0, 0),
              money(0, 0, 0),
              NO_RATE,
              money(61000, 20000, 90000),
              money(-61000, -90000, -20000)));

  private static final NetTotal NOTHING =
      new NetTotal(
          0,
          0,
          0,
          0,
          new Rate(0, 0, Measured.not("there are none")),
          BigDecimal.ZERO,
          money(0, 0, 0),
          money(0, 0, 0),
          NO_RATE,
          money(0, 0, 0),
          money(0, 0, 0));

  private static final LikeRequests LIKE_EARLY =
      new LikeRequests(DecisionClass.YES, "enterprise", "renewal", "", NOTHING);

  private ToldTradeOffs() {}

  /** Publishes a report that has some of the trade-offs among a total. */
  static void publish(Path output, String quarter, long total, TradeOff... tradeOffs)
      throws IOException {
    publish(output, quarter, Measured.of(payOff(new Ledger(total, List.of(tradeOffs)))));
  }

  /** Publishes a report. */
  static void publish(Path output, String quarter, Measured<PayOff> payOff) throws IOException {
    Path folder = Files.createDirectories(output.resolve(quarter));
    Files.write(folder.resolve("findings.json"), FindingsJson.write(findings(quarter, payOff)));
    Files.writeString(folder.resolve("run.json"), "{}");
  }

  /** Findings that have some of the trade-offs among a total. */
  static Findings findings(String quarter, long total, TradeOff... tradeOffs) {
    return findings(quarter, Measured.of(payOff(new Ledger(total, List.of(tradeOffs)))));
  }

  /** The trade-off of a deal that was open, once the deal is lost. */
  static TradeOff lost() {
    return new TradeOff(
        EARLY.requestId(),
        EARLY.dealId(),
        EARLY.accountId(),
        EARLY.accountName(),
        EARLY.feature(),
        EARLY.salesTeam(),
        EARLY.salesRep(),
        EARLY.productManager(),
        EARLY.requestedAt(),
        EARLY.decidedAt(),
        EARLY.decisionQuarter(),
        EARLY.answer(),
        EARLY.alternativeKind(),
        EARLY.answers(),
        EARLY.strategicFit(),
        EARLY.otherProspects(),
        EARLY.segment(),
        EARLY.region(),
        EARLY.dealType(),
        EARLY.sizeBand(),
        DealOutcome.LOST,
        day("2026-10-05"),
        new BigDecimal("100.0000"),
        new BigDecimal("100.0000"),
        EARLY.displaced(),
        EARLY.displacedArr(),
        Measured.of(0.3),
        money(-30, -40, -20),
        EARLY.displacementCost(),
        EARLY.effortDays(),
        EARLY.effortCost(),
        money(-30, -40, -20),
        PayOffVerdict.DID_NOT,
        "",
        EARLY.promise(),
        EARLY.promisedFor(),
        EARLY.deliveredAt());
  }

  private static PayOff payOff(Ledger ledger) {
    Rate none = new Rate(0, 0, Measured.not("there are none"));
    PayOffLevel level = new PayOffLevel("all", NOTHING, NOTHING);
    return new PayOff(
        day("2023-10-01"),
        day("2026-09-30"),
        none,
        none,
        Measured.not("there is no `waiting` export"),
        Measured.not("there is no `waiting` export"),
        Measured.not("there is no `waiting` export"),
        level,
        level,
        level,
        List.of(),
        List.of(LIKE_PAID, LIKE_COST, LIKE_EARLY),
        List.of(),
        Measured.not("no date was promised"),
        ledger,
        List.of());
  }

  private static Findings findings(String quarter, Measured<PayOff> payOff) {
    return PayOffAlone.findings(quarter, day("2026-09-30"), payOff);
  }

  private static Measured<Estimate> money(double value, double lower, double upper) {
    return Measured.of(new Estimate(value, lower, upper));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
