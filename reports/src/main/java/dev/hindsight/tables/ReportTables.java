package dev.hindsight.tables;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.tables.agenda.AgendaTables;
import dev.hindsight.tables.atrisk.AtRiskTable;
import dev.hindsight.tables.atrisk.OpenItemsTable;
import dev.hindsight.tables.churn.BeforeAfterTable;
import dev.hindsight.tables.churn.ChurnOverviewTable;
import dev.hindsight.tables.churn.CustomersTable;
import dev.hindsight.tables.evidence.EvidenceTables;
import dev.hindsight.tables.expectations.ExpectationTables;
import dev.hindsight.tables.features.FeatureListsTable;
import dev.hindsight.tables.features.FeaturesTable;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.ledgers.CustomersThatLeftTable;
import dev.hindsight.tables.ledgers.DisplacedItemsTable;
import dev.hindsight.tables.ledgers.DisplacingRequestsTable;
import dev.hindsight.tables.ledgers.TradeOffPlaces;
import dev.hindsight.tables.ledgers.TradeOffsTable;
import dev.hindsight.tables.methods.MethodsTable;
import dev.hindsight.tables.payoff.PayOffTable;
import dev.hindsight.tables.payoff.PromisesTable;
import dev.hindsight.tables.payoff.TraitsTable;
import dev.hindsight.tables.pressure.PressureDetailTable;
import dev.hindsight.tables.pressure.PressureTable;
import dev.hindsight.tables.quality.DataExamplesTable;
import dev.hindsight.tables.quality.DataQualityTable;
import dev.hindsight.tables.rules.RulesTable;
import dev.hindsight.tables.stated.StatedTable;
import dev.hindsight.tables.winrates.ComparisonsTable;
import dev.hindsight.tables.winrates.SalesCycleTable;
import dev.hindsight.tables.winrates.TimeToWinTable;
import dev.hindsight.tables.winrates.WinRatesTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All tables of a report, by what they are about. Every form of the report renders these. */
public final class ReportTables {

  private ReportTables() {}

  /** What a report is about, part by part, and whether it was measured. */
  public static Map<String, Measured<?>> parts(Findings findings) {
    Map<String, Measured<?>> parts = new LinkedHashMap<>();
    parts.put("At risk", findings.atRisk());
    parts.put("Pay-off", findings.payOff());
    parts.put("Comparisons", findings.winRates().comparisons());
    parts.put("Time to win", findings.winRates().winsAfterDecision());
    parts.put("Sales cycle", findings.salesCycles());
    parts.put("Customers", findings.customers());
    parts.put("Churn", findings.churn());
    parts.put("Pressure", findings.pressure());
    parts.put("Expectations", findings.expectations());
    parts.put("Features", findings.features());
    parts.put("Kept by tools", findings.evidence());
    return parts;
  }

  /** What to decide, and what was agreed on; none of what there is none of. */
  public static List<Table<?>> agenda(Findings findings) {
    return AgendaTables.of(findings);
  }

  /** What is open and may hurt; none where nothing of it was measured. */
  public static List<Table<?>> atRisk(Findings findings) {
    return findings.atRisk().stream()
        .filter(atRisk -> !atRisk.kinds().isEmpty())
        .flatMap(
            atRisk ->
                Stream.of(AtRiskTable.of(findings, atRisk), OpenItemsTable.of(findings, atRisk)))
        .toList();
  }

  /** What trade-offs come to together; none where that was not measured: the page says why. */
  public static List<Table<?>> payOff(Findings findings) {
    return findings.payOff().isMeasured() ? List.of(PayOffTable.of(findings)) : List.of();
  }

  /** The ledger; none where pay-off was not measured. It can be long. */
  public static Optional<Table<TradeOff>> ledger(Findings findings) {
    return findings.payOff().isMeasured()
        ? Optional.of(TradeOffsTable.of(findings, findings.payOff().require()))
        : Optional.empty();
  }

  /**
   * What stands behind the ledger: promises, traits, rules, and what was restated, where there is
   * any.
   */
  public static List<Table<?>> behindTheLedger(Findings findings) {
    List<Table<?>> tables = new ArrayList<>();
    if (findings.payOff().isMeasured()) {
      PayOff payOff = findings.payOff().require();
      tables.add(PromisesTable.of(findings, payOff.promises()));
      tables.add(TraitsTable.of(findings, payOff));
    }
    findings.rules().stream()
        .map(rules -> RulesTable.of(rules, findings.parameters().reportingCurrency()))
        .forEach(tables::add);
    if (findings.review().restated().isMeasured()
        && !findings.review().restated().require().figures().isEmpty()) {
      tables.add(RestatedTable.of(findings.review().restated().require()));
    }
    return tables;
  }

  /**
   * Do the deals we said yes to win more often, what is named as the reason, and how many customers
   * leave? Only what was measured.
   */
  public static List<Table<?>> winRates(Findings findings) {
    List<Table<?>> tables = new ArrayList<>();
    if (Covered.of(findings).hasDeals()) {
      tables.add(WinRatesTable.of(findings));
    }
    if (findings.winRates().comparisons().isMeasured()) {
      tables.add(ComparisonsTable.of(findings));
    }
    if (findings.winRates().winsAfterDecision().isMeasured()) {
      tables.add(TimeToWinTable.of(findings));
    }
    if (findings.salesCycles().isMeasured()) {
      tables.add(
          SalesCycleTable.of(
              findings.salesCycles().require(), findings.period(), findings.parameters()));
    }
    StatedTable.of(findings).ifPresent(tables::add);
    if (findings.customers().isMeasured()) {
      tables.add(CustomersTable.of(findings.customers().require(), findings.parameters()));
    }
    return tables;
  }

  /** What displaced items cost in churn; none where that was not measured. */
  public static List<Table<?>> churn(Findings findings) {
    List<Table<?>> tables = new ArrayList<>();
    if (findings.churn().isMeasured()) {
      tables.add(ChurnOverviewTable.of(findings));
      Churn churn = findings.churn().require();
      churn.beforeAfter().stream()
          .forEach(picture -> tables.add(BeforeAfterTable.of(findings, picture)));
      String currency = findings.parameters().reportingCurrency();
      TradeOffPlaces places = TradeOffPlaces.in(findings);
      tables.add(DisplacedItemsTable.of(churn, places, currency));
      tables.add(DisplacingRequestsTable.of(churn, places, currency));
      tables.add(CustomersThatLeftTable.of(churn, currency));
    }
    return tables;
  }

  /** Where pressure comes from; none where that was not measured. */
  public static List<Table<?>> pressure(Findings findings) {
    List<Table<?>> tables = new ArrayList<>();
    if (findings.pressure().isMeasured()) {
      tables.add(PressureTable.of(findings));
      tables.add(PressureDetailTable.of(findings.pressure().require(), findings.period()));
    }
    return tables;
  }

  /** What is expected, and how right the last report was; none of what was not measured. */
  public static List<Table<?>> expectations(Findings findings) {
    return ExpectationTables.of(findings);
  }

  /** What became of each feature that was asked for; none where that was not measured. */
  public static List<Table<?>> features(Findings findings) {
    return findings
        .features()
        .map(
            features ->
                List.<Table<?>>of(
                    FeatureListsTable.of(findings, features), FeaturesTable.of(findings, features)))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** What tools keep without anybody recording it; none where nothing of it was measured. */
  public static List<Table<?>> evidence(Findings findings) {
    return EvidenceTables.of(findings);
  }

  /** What the exports were worth. */
  public static List<Table<?>> exports(Findings findings) {
    return List.of(DataQualityTable.of(findings), DataExamplesTable.of(findings));
  }

  /** How every figure is defined; the first cell of a row is what it is a figure of. */
  public static Table<?> methods(Findings findings) {
    return MethodsTable.of(findings);
  }
}
