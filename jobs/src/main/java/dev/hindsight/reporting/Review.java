package dev.hindsight.reporting;

import dev.hindsight.agenda.AgendaFindings;
import dev.hindsight.atrisk.AtRiskFindings;
import dev.hindsight.atrisk.CustomerRisks;
import dev.hindsight.atrisk.DealRisks;
import dev.hindsight.atrisk.RiskNames;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.NotYetHappened;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.churn.AllCustomers;
import dev.hindsight.churn.ChurnAnalysis;
import dev.hindsight.churn.ChurnNeed;
import dev.hindsight.churn.ChurnTallies;
import dev.hindsight.churn.ItemTally;
import dev.hindsight.churn.RequestTally;
import dev.hindsight.churn.timing.BeforeAndAfter;
import dev.hindsight.churn.timing.EventTally;
import dev.hindsight.comparing.Horizon;
import dev.hindsight.comparing.MissingParts;
import dev.hindsight.evidence.CandidateTally;
import dev.hindsight.evidence.ChangeTally;
import dev.hindsight.evidence.EvidenceFindings;
import dev.hindsight.expectations.ExpectationAnalysis;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.rules.ConfiguredRule;
import dev.hindsight.exports.contract.Agreement;
import dev.hindsight.exports.contract.Agreements;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.features.FeatureFindings;
import dev.hindsight.features.FeatureSums;
import dev.hindsight.features.FeatureTally;
import dev.hindsight.features.LookedAt;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Restated.Cause;
import dev.hindsight.findings.atrisk.AtRisk;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.Customers;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.expectations.Expectations;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.Features;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.quality.DataQuality;
import dev.hindsight.findings.quality.QualityFinding;
import dev.hindsight.findings.rules.Rules;
import dev.hindsight.findings.stated.Stated;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.winrates.SalesCycle;
import dev.hindsight.findings.winrates.WinRates;
import dev.hindsight.history.TradeOffHistory;
import dev.hindsight.history.passes.Company;
import dev.hindsight.payoff.PayOffAnalysis;
import dev.hindsight.payoff.PayOffBasis;
import dev.hindsight.payoff.PayOffFindings;
import dev.hindsight.pressure.PressureAnalysis;
import dev.hindsight.pressure.PressureTally;
import dev.hindsight.pressure.quotas.Attainment;
import dev.hindsight.pressure.quotas.FormerYears;
import dev.hindsight.pressure.quotas.QuotaPeriods;
import dev.hindsight.review.ReviewPage;
import dev.hindsight.rules.RuleAnalysis;
import dev.hindsight.rules.RuleBasis;
import dev.hindsight.stated.DealNamings;
import dev.hindsight.stated.LeaverNamings;
import dev.hindsight.stated.StatedFindings;
import dev.hindsight.winrates.CycleTally;
import dev.hindsight.winrates.DealTally;
import dev.hindsight.winrates.SalesCycles;
import dev.hindsight.winrates.WinRateCounts;
import dev.hindsight.winrates.WinRateFindings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One review: what it starts to count in each pass, what the pass counted, and what was found. Its
 * methods are called in the order in which they stand.
 */
public final class Review {

  private static final int MOST_NAMES = 12;

  private final Company company;
  private final ReviewBasis basis;
  private final int place;
  private final Parameters parameters;
  private final int mostLevels;
  private final int slipDays;
  private final List<ConfiguredRule> ownRules;

  /** So many names a reader takes in at once, and no more than are configured. */
  private final int mostNames;

  private final QuotaPeriods quotas;

  /** Of the review of today alone. */
  private final Measured<ExpectationAnalysis> expectations;

  private DealCuts dealCuts;
  private Optional<CandidateTally> candidates = Optional.empty();
  private PayOffBasis cut;
  private PayOffAnalysis payOff;
  private LookedAt lookedAt;
  private CustomerCuts customerCuts;
  private DealCounts deals;
  private CustomerCounts customers;
  private LedgerCuts ledger;
  private ItemTally items;
  private Measured<PayOffFindings> valued;
  private IfMeasured<TradeOffHistory, LedgerTotals> totals;
  private PressureAnalysis.Result pressure;
  private Measured<FeatureFindings.Looked> features;

  /**
   * A review of which nothing is counted yet.
   *
   * @param place its place among those that are made together; the first is that of today
   * @param lastReport the newest report of an earlier quarter, or why there is none
   */
  Review(
      Company company,
      ReviewBasis basis,
      int place,
      Configuration configuration,
      Measured<Findings> lastReport) {
    this.company = company;
    this.basis = basis;
    this.place = place;
    this.parameters = ReportedParameters.of(configuration);
    this.mostLevels = configuration.thresholds().mostLevels();
    this.slipDays = configuration.thresholds().slipDays();
    this.ownRules = configuration.rules();
    this.mostNames = Math.min(MOST_NAMES, mostLevels);
    this.quotas = QuotaPeriods.of(company.quotas(), basis);
    this.expectations =
        place == 0
            ? Measured.of(new ExpectationAnalysis(basis, lastReport))
            : Measured.not("what an earlier report expected is marked, and not asked again");
  }

  /** The place of the review among those that are made together. */
  int place() {
    return place;
  }

  ReviewBasis basis() {
    return basis;
  }

  DealCuts dealCuts() {
    return new DealCuts(basis, quotas, ofToday(() -> new DealRisks(basis)));
  }

  void cut(DealCuts counted) {
    dealCuts = counted;
    Levels levels = counted.winRates().levels().levels(mostLevels);
    cut = PayOffBasis.of(basis, place, counted.winRates().sizes().bands(), levels);
    payOff = new PayOffAnalysis(cut, parameters);
    lookedAt = counted.features().lookedAt(Features.MOST);
  }

  private <T> Optional<T> ofToday(Supplier<T> tally) {
    return place == 0 ? Optional.of(tally.get()) : Optional.empty();
  }

  /** Items that slipped after a yes, to be looked for. */
  CandidateTally candidates() {
    return new CandidateTally(dealCuts.yeses(), basis.period(), slipDays);
  }

  void countCandidates(CandidateTally counted) {
    candidates = Optional.of(counted);
  }

  void checkDealRates() {
    dealCuts.winRates().sizes().check(parameters.reportingCurrency());
  }

  CustomerCuts customerCuts() {
    return new CustomerCuts(basis.period(), ofToday(() -> new CustomerRisks(basis.period())));
  }

  void cut(CustomerCuts counted) {
    customerCuts = counted;
  }

  void checkCustomerRates() {
    if (isChurnMeasured()) {
      customerCuts.trend().checkRates(parameters.reportingCurrency());
    }
  }

  DealCounts dealCounts() {
    return new DealCounts(
        new DealTally(basis.period(), cut.sizeBands(), cut.levels()),
        new PressureTally(
            basis,
            cut.sizeBands(),
            cut.levels(),
            attainment(),
            formerYears(),
            dealCuts.only(),
            dealCuts.prospects()),
        new ChangeTally(cut.levels()),
        new DealNamings(
            cut.sizeBands(),
            cut.levels(),
            dealCuts.names().reasons(mostNames),
            dealCuts.names().competitors(mostNames)),
        new CycleTally(cut.levels()),
        new FeatureTally(basis, lookedAt, cut.sizeBands(), cut.levels()),
        isPayOffMeasured() ? Optional.of(payOff.closed()) : Optional.empty(),
        expectations.optional().map(ExpectationAnalysis::deals));
  }

  private Attainment attainment() {
    return new Attainment(quotas, dealCuts.won());
  }

  private FormerYears formerYears() {
    return new FormerYears(basis.period().calendar(), dealCuts.won(), dealCuts.firstCloses());
  }

  private boolean isPayOffMeasured() {
    return payOff.whyNot().isEmpty();
  }

  private boolean isChurnMeasured() {
    return ChurnNeed.missing(basis.columns()).isEmpty();
  }

  void count(DealCounts counted) {
    deals = counted;
  }

  CustomerCounts customerCounts() {
    Levels levels = customerCuts.levels().levels(mostLevels);
    return new CustomerCounts(
        basis.period(),
        customerCuts,
        levels,
        new LeaverNamings(basis.period(), levels, customerCuts.names().reasons(mostNames)),
        isChurnMeasured()
            ? Optional.of(
                new EventTally(basis.period().trendMonths(), customerCuts.trend().bands(), levels))
            : Optional.empty(),
        isPayOffMeasured() && isChurnMeasured()
            ? Optional.of(payOff.panel(customerCuts.trend().bands(), levels))
            : Optional.empty(),
        expectations.optional().map(ExpectationAnalysis::customers));
  }

  void count(CustomerCounts counted) {
    customers = counted;
  }

  LedgerCuts ledgerCuts() {
    return new LedgerCuts(
        basis,
        new RequestTally(place, basis.period().asOf()),
        payOff.ledger(),
        ofToday(
            () ->
                new RiskNames(
                    place, dealCuts.risks().orElseThrow(), customerCuts.risks().orElseThrow())));
  }

  void count(LedgerCuts counted, ItemTally counts) {
    ledger = counted;
    items = counts;
    valued = Measured.not(payOff.whyNot(), this::valued);
  }

  private Measured<PayOffFindings> valued() {
    return payOff.findings(
        deals.payOff().orElseThrow(),
        ledger.payOff(),
        Measured.unless(ChurnNeed.missing(basis.columns()), () -> customers.payOff().orElseThrow()),
        isChurnMeasured() ? customerCuts.trend().left() : Left.NOBODY);
  }

  /** What trade-offs come to, where that is measured. */
  IfMeasured<TradeOffHistory, LedgerTotals> ledgerTotals() {
    return new IfMeasured<>(valuation().map(this::totals));
  }

  private LedgerTotals totals(PayOffFindings found) {
    return new LedgerTotals(
        found.valuer(), found.sums(), new FeatureSums(lookedAt), rules().tally());
  }

  private RuleAnalysis rules() {
    return RuleAnalysis.of(
        new RuleBasis(basis, cut.sizeBands(), attainment()), ownRules, company.agreements());
  }

  private Measured<Rules> rulesFound() {
    return valued.flatMap(found -> rules().findings(totals.get().orElseThrow().rules(), found));
  }

  void count(IfMeasured<TradeOffHistory, LedgerTotals> counted) {
    totals = counted;
  }

  /**
   * What was found.
   *
   * @throws dev.hindsight.exports.contract.InputException where foreign money has no exchange rate
   */
  public Findings findings() {
    checkDealRates();
    checkCustomerRates();
    WinRates winRates =
        WinRateFindings.of(
            WinRateCounts.of(dealCuts.winRates().endings(), deals.winRates(), basis),
            parameters.minimumCount(),
            Horizon.ofWindow(parameters, basis.period()));
    Measured<Churn> churn = Measured.unless(ChurnAnalysis.whyNotMeasured(basis), this::churn);
    pressure =
        new PressureAnalysis(
                basis,
                quotas,
                cut.sizeBands(),
                MissingParts.of(basis.columns()).dimensions(),
                parameters)
            .of(deals.pressure(), company.names());
    Measured<PayOff> paid =
        valued
            .map(found -> found.payOff(totals.get().orElseThrow().payOff()))
            .map(found -> found.with(ExportRemarks.leftOut(company, ExportRemarks.OF_PAY_OFF)));
    features =
        new FeatureFindings(basis, parameters, cut.sizeBands())
            .of(deals.features(), valued.map(found -> totals.get().orElseThrow().features()));
    Stated stated =
        StatedFindings.of(
            basis, deals.namings(), cut.sizeBands().isMeasured(), customers.namings(), parameters);
    Measured<Customers> all = AllCustomers.of(basis, customers.all());
    Measured<List<SalesCycle>> cycles = SalesCycles.of(basis, deals.cycles());
    Measured<Rules> rules = rulesFound();
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
            Measured.of(
                EvidenceFindings.of(
                    deals.changes(), candidates, basis.columns(), parameters.minimumCount())),
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

  private Measured<AtRisk> atRisk() {
    return Measured.of(
        ledger
            .risks()
            .map(
                names ->
                    new AtRiskFindings(
                            basis.columns(),
                            dealCuts.risks().orElseThrow(),
                            customerCuts.risks().orElseThrow(),
                            names)
                        .found()),
        "what was at risk then is not asked again");
  }

  private Measured<List<Agreement>> agreements() {
    return Measured.unless(basis.columns().missing(Agreements.TABLE), company::agreements);
  }

  private Measured<Expectations> expected() {
    return expectations.map(
        analysis ->
            analysis.of(deals.expected().orElseThrow(), customers.expected().orElseThrow()));
  }

  private boolean isAsked() {
    return basis.columns().isExported(Deals.TABLE) && basis.columns().isExported(Requests.TABLE);
  }

  private Churn churn() {
    return ChurnAnalysis.of(
            basis,
            new ChurnTallies(
                customerCuts.window().orElseThrow(),
                customers.panel(),
                customers.days(),
                items,
                ledger.churn()),
            BeforeAndAfter.of(customers.events().orElseThrow(), parameters.minimumCount()),
            parameters)
        .with(ExportRemarks.leftOut(company, ExportRemarks.OF_CHURN));
  }

  private DataQuality quality() {
    Map<String, Long> later = NotYetHappened.on(basis.period().asOf(), company.days());
    return new DataQuality(
        company.quality().stream()
            .map(table -> table.withNotYetHappened(later.get(table.table())))
            .map(table -> table.withFindings(late()))
            .toList(),
        company.files().notRead(),
        ExportRemarks.links(company),
        ExportRemarks.of(company));
  }

  /**
   * What is wrong with the exports and only showed when their rows were used; findings count it,
   * and the rows that were found when they were read do not have it.
   */
  public List<QualityFinding> late() {
    return pressure.quotaFindings();
  }

  /** All features that were looked at, where findings hold only some of them; else none. */
  List<Feature> featuresLeftOut() {
    return features.stream()
        .filter(found -> !found.features().isWhole())
        .flatMap(found -> found.all().stream())
        .toList();
  }

  /** How deals are known differently than an earlier report kept them. */
  public List<Cause> changes() {
    return ledger.changes().causes();
  }

  /** How requests become trade-offs, where that is measured. */
  Optional<PayOffFindings> valuation() {
    return valued.optional();
  }

  PayOffBasis payOffBasis() {
    return cut;
  }
}
