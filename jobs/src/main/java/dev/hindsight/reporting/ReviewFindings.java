package dev.hindsight.reporting;

import dev.hindsight.agenda.AgendaFindings;
import dev.hindsight.atrisk.AtRiskFindings;
import dev.hindsight.basis.NotYetHappened;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.churn.AllCustomers;
import dev.hindsight.churn.ChurnAnalysis;
import dev.hindsight.churn.ChurnTallies;
import dev.hindsight.churn.timing.BeforeAndAfter;
import dev.hindsight.comparing.Horizon;
import dev.hindsight.comparing.MissingParts;
import dev.hindsight.evidence.EvidenceFindings;
import dev.hindsight.expectations.ExpectationAnalysis;
import dev.hindsight.exports.contract.Agreement;
import dev.hindsight.exports.contract.Agreements;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.features.FeatureFindings;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.atrisk.AtRisk;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.Customers;
import dev.hindsight.findings.evidence.Evidence;
import dev.hindsight.findings.expectations.Expectations;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.quality.DataQuality;
import dev.hindsight.findings.quality.QualityFinding;
import dev.hindsight.findings.rules.Rules;
import dev.hindsight.findings.stated.Stated;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.winrates.SalesCycle;
import dev.hindsight.findings.winrates.WinRates;
import dev.hindsight.pressure.PressureAnalysis;
import dev.hindsight.review.ReviewPage;
import dev.hindsight.stated.StatedFindings;
import dev.hindsight.winrates.SalesCycles;
import dev.hindsight.winrates.WinRateCounts;
import dev.hindsight.winrates.WinRateFindings;
import java.util.List;
import java.util.Map;

/** What a review found, from what was counted for it. */
final class ReviewFindings {

  private final ReviewScope review;
  private final DealScope deals;
  private final Counted counted;
  private final Measured<ExpectationAnalysis> expectations;
  private final ReviewBasis basis;
  private final Parameters parameters;
  private final PressureAnalysis.Result pressure;
  private final Measured<FeatureFindings.Looked> features;

  ReviewFindings(
      ReviewScope review,
      DealScope deals,
      Counted counted,
      Measured<ExpectationAnalysis> expectations) {
    this.review = review;
    this.deals = deals;
    this.counted = counted;
    this.expectations = expectations;
    this.basis = review.basis();
    this.parameters = review.parameters();
    this.pressure =
        new PressureAnalysis(
                basis,
                review.quotas(),
                deals.cut().sizeBands(),
                MissingParts.of(basis.columns()).dimensions(),
                parameters)
            .of(counted.deals().pressure(), review.company().names());
    this.features =
        new FeatureFindings(basis, parameters, deals.cut().sizeBands())
            .of(
                counted.deals().features(),
                counted.valued().map(valued -> valued.totals().features()));
  }

  Findings findings() {
    WinRates winRates = winRates();
    Measured<Churn> churn = Measured.unless(ChurnAnalysis.whyNotMeasured(basis), this::churn);
    Measured<PayOff> paid = counted.valued().map(this::payOff);
    Stated stated = stated();
    Measured<Customers> all = AllCustomers.of(basis, counted.customers().all());
    Measured<List<SalesCycle>> cycles = SalesCycles.of(basis, counted.deals().cycles());
    Measured<Rules> rules =
        counted
            .valued()
            .flatMap(valued -> deals.rules().findings(valued.totals().rules(), valued.payOff()));
    Findings found =
        new Findings(
            Findings.FORMAT_VERSION,
            basis.period().period(),
            parameters,
            ReviewPage.of(
                basis.period().period(),
                winRates,
                churn,
                pressure.pressure(),
                paid,
                rules,
                new ReviewPage.Counted(isAsked(), stated, all, cycles),
                parameters),
            winRates,
            churn,
            pressure.pressure(),
            paid,
            Measured.of(evidence()),
            Measured.of(stated),
            all,
            cycles,
            quality(),
            Measured.not("it is made of all else"),
            atRisk(),
            rules,
            expected(),
            features.map(FeatureFindings.Looked::features));
    return found.withAgenda(AgendaFindings.of(found, agreements()));
  }

  private WinRates winRates() {
    return WinRateFindings.of(
        WinRateCounts.of(deals.cuts().winRates().endings(), counted.deals().winRates(), basis),
        parameters.minimumCount(),
        Horizon.ofWindow(parameters, basis.period()));
  }

  private PayOff payOff(Counted.Valued valued) {
    return valued
        .payOff()
        .payOff(valued.totals().payOff())
        .with(ExportRemarks.leftOut(review.company(), ExportRemarks.OF_PAY_OFF));
  }

  private Stated stated() {
    return StatedFindings.of(
        basis,
        counted.deals().namings(),
        deals.cut().sizeBands().isMeasured(),
        counted.customers().namings(),
        parameters);
  }

  private Evidence evidence() {
    return EvidenceFindings.of(
        counted.deals().changes(),
        counted.candidates(),
        basis.columns(),
        parameters.minimumCount());
  }

  private Measured<AtRisk> atRisk() {
    return Measured.of(
        counted
            .ledger()
            .risks()
            .map(
                names ->
                    new AtRiskFindings(
                            basis.columns(),
                            deals.cuts().risks().orElseThrow(),
                            counted.customerCuts().risks().orElseThrow(),
                            names)
                        .found()),
        "what was at risk then is not asked again");
  }

  private Measured<List<Agreement>> agreements() {
    return Measured.unless(basis.columns().missing(Agreements.TABLE), review.company()::agreements);
  }

  private Measured<Expectations> expected() {
    return expectations.map(
        analysis ->
            analysis.of(
                counted.deals().expected().orElseThrow(),
                counted.customers().expected().orElseThrow()));
  }

  private boolean isAsked() {
    return basis.columns().isExported(Deals.TABLE) && basis.columns().isExported(Requests.TABLE);
  }

  private Churn churn() {
    return ChurnAnalysis.of(
            basis,
            new ChurnTallies(
                counted.customerCuts().window().orElseThrow(),
                counted.customers().panel(),
                counted.customers().days(),
                counted.items(),
                counted.ledger().churn()),
            BeforeAndAfter.of(
                counted.customers().events().orElseThrow(), parameters.minimumCount()),
            parameters)
        .with(ExportRemarks.leftOut(review.company(), ExportRemarks.OF_CHURN));
  }

  private DataQuality quality() {
    Map<String, Long> later = NotYetHappened.on(basis.period().asOf(), review.company().days());
    return new DataQuality(
        review.company().quality().stream()
            .map(table -> table.withNotYetHappened(later.get(table.table())))
            .map(table -> table.withFindings(late()))
            .toList(),
        review.company().files().notRead(),
        ExportRemarks.links(review.company()),
        ExportRemarks.of(review.company()));
  }

  /**
   * What is wrong with the exports and only showed when their rows were used; findings count it,
   * and the rows that were found when they were read do not have it.
   */
  List<QualityFinding> late() {
    return pressure.quotaFindings();
  }

  /** All features that were looked at, where findings hold only some of them; else none. */
  List<Feature> featuresLeftOut() {
    return features.stream()
        .filter(found -> !found.features().isWhole())
        .flatMap(found -> found.all().stream())
        .toList();
  }
}
