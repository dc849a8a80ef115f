package dev.hindsight.findings;

import dev.hindsight.findings.FixtureDeals.Deal;
import dev.hindsight.findings.FixtureDeals.Outcome;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.expectations.Expectations;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.quality.DataQuality;
import dev.hindsight.findings.stated.Stated;
import dev.hindsight.findings.values.CrudeDifference;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Quarter;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.findings.winrates.Breakdown;
import dev.hindsight.findings.winrates.Comparison;
import dev.hindsight.findings.winrates.CrudeExplained;
import dev.hindsight.findings.winrates.Heterogeneity;
import dev.hindsight.findings.winrates.Level;
import dev.hindsight.findings.winrates.Outcomes;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.findings.winrates.WinRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Findings for tests, with numbers that add up. */
public final class FindingsFixture {

  private static final String NO_REQUESTS = "there is no `requests` export";
  private static final List<DecisionClass> DECIDED =
      List.of(
          DecisionClass.YES, DecisionClass.NOT_NOW, DecisionClass.NEVER, DecisionClass.ALTERNATIVE);

  /** What the forms of a report may bear. */
  public static final Identity IDENTITY =
      new Identity("0123456789ab", LocalDate.of(2026, 9, 28), "1.2.3");

  private FindingsFixture() {}

  /** Everything measured, about six hundred closed deals in the window. */
  public static Findings full() {
    List<Deal> deals = FixtureDeals.drawn();
    return findings(
        window(deals),
        deals,
        Measured.of(FixtureChurn.measured()),
        Measured.of(FixturePressure.measured()),
        Measured.of(FixturePayOff.measured()));
  }

  /** As full, with another ledger and what it comes to. */
  public static Findings with(PayOff payOff) {
    Findings full = full();
    return with(full.winRates(), full.churn(), Measured.of(payOff), full.stated());
  }

  /** As full, but an earlier report's figures are no longer what today's exports give. */
  public static Findings with(Restated restated) {
    Findings full = full();
    return full.withReview(full.review().withRestated(Measured.of(restated)));
  }

  /** As full, with other win rates. */
  public static Findings with(WinRates winRates) {
    Findings full = full();
    return with(winRates, full.churn(), full.payOff(), full.stated());
  }

  /** As full, with another churn. */
  public static Findings with(Churn churn) {
    Findings full = full();
    return with(full.winRates(), Measured.of(churn), full.payOff(), full.stated());
  }

  /** As full, with other reasons. */
  public static Findings with(Stated stated) {
    Findings full = full();
    return with(full.winRates(), full.churn(), full.payOff(), Measured.of(stated));
  }

  private static Findings with(
      WinRates winRates, Measured<Churn> churn, Measured<PayOff> payOff, Measured<Stated> stated) {
    Findings full = full();
    return new Findings(
        full.formatVersion(),
        full.period(),
        full.parameters(),
        full.review(),
        winRates,
        churn,
        full.pressure(),
        payOff,
        full.evidence(),
        stated,
        full.customers(),
        full.salesCycles(),
        full.dataQuality(),
        full.agenda(),
        full.atRisk(),
        full.rules(),
        full.expectations(),
        full.features());
  }

  /** Everything measured, but hardly any deals: every comparison is too few to say. */
  public static Findings tooFew() {
    List<Deal> deals = FixtureDeals.drawn();
    List<Deal> few =
        window(deals).stream().filter(deal -> deal.amount().longValue() % 17 == 0).toList();
    return findings(
        few,
        few,
        Measured.of(FixtureChurn.tooFew()),
        Measured.of(FixturePressure.tooFew()),
        Measured.of(FixturePayOff.tooFew()));
  }

  /** As full, but nothing was displaced for anybody that waits, and no pressure was recorded. */
  public static Findings nobodyExposed() {
    List<Deal> deals = FixtureDeals.drawn();
    return findings(
        window(deals),
        deals,
        Measured.of(FixtureChurn.nobodyExposed()),
        Measured.of(FixturePressure.withoutPressureExport()),
        Measured.not("there is no usable deal size"));
  }

  /** Nothing but a `deals` export whose lost deals have no amount. */
  public static Findings onlyDeals() {
    List<Deal> deals = FixtureDeals.drawn();
    Outcomes all = withoutAmount(FixtureDeals.outcomes(window(deals)));
    WinRates winRates =
        new WinRates(
            all,
            Measured.not(NO_REQUESTS),
            onlyDealsBreakdowns(deals),
            Measured.not(NO_AMOUNT),
            Measured.not(NO_REQUESTS),
            Measured.not(NO_REQUESTS));
    return findings(
        FixtureReview.onlyDeals(all),
        winRates,
        Measured.not("there is no `waiting` export"),
        Measured.not(NO_REQUESTS),
        Measured.not(NO_REQUESTS),
        FixtureQuality.onlyDeals());
  }

  /** As full, with statements and names as long as people write them. */
  public static Findings longNames() {
    Findings full = full();
    Function<String, String> longer =
        name ->
            name
                + " (bis 31. Dezember 2025: Donaudampfschifffahrtsgesellschaft und Töchter, "
                + "einschließlich aller 東アジア partners) ".repeat(3).strip();
    List<Breakdown> breakdowns =
        full.winRates().breakdowns().stream()
            .map(b -> b.dimension() == Dimension.QUARTER ? b : renamed(b, longer))
            .toList();
    WinRates rates = full.winRates();
    return findings(
        FixtureReview.twiceAsLong(full.review()),
        new WinRates(
            rates.all(),
            rates.byClass(),
            breakdowns,
            rates.sizeBands(),
            rates.comparisons(),
            rates.winsAfterDecision()),
        full.churn(),
        full.pressure(),
        Measured.of(FixturePayOff.longNames()),
        full.dataQuality());
  }

  private static final String NO_AMOUNT =
      "98 % of the window's lost deals have no amount, which would give the outcome away";

  private static Breakdown renamed(Breakdown breakdown, Function<String, String> name) {
    return new Breakdown(
        breakdown.dimension(),
        breakdown
            .levels()
            .map(
                levels ->
                    levels.stream()
                        .map(l -> new Level(name.apply(l.name()), l.all(), l.byClass()))
                        .toList()));
  }

  private static List<Deal> window(List<Deal> deals) {
    return deals.stream().filter(deal -> deal.quarter() >= FixtureDeals.QUARTERS - 4).toList();
  }

  private static Stated stated(WinRates winRates, Measured<Churn> churn) {
    if (!churn.isMeasured()) {
      return FixtureStated.onlyDeals();
    }
    return isFew(winRates) ? FixtureStated.tooFew() : FixtureStated.full();
  }

  private static Measured<Expectations> expectations(WinRates winRates, Measured<Churn> churn) {
    if (!churn.isMeasured()) {
      return Measured.not(NO_REQUESTS);
    }
    return Measured.of(
        isFew(winRates) ? FixtureExpectations.first() : FixtureExpectations.marked());
  }

  private static boolean isFew(WinRates winRates) {
    return winRates.all().closed() < 100;
  }

  private static Findings findings(
      Review review,
      WinRates winRates,
      Measured<Churn> churn,
      Measured<Pressure> pressure,
      Measured<PayOff> payOff,
      DataQuality dataQuality) {
    Quarter quarter = new Quarter("2026Q3", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
    return new Findings(
        Findings.FORMAT_VERSION,
        new Period(
            LocalDate.of(2026, 9, 28),
            quarter,
            LocalDate.of(2025, 10, 1),
            LocalDate.of(2026, 9, 28)),
        new Parameters(
            "EUR",
            "Europe/Berlin",
            1,
            10,
            0.05,
            7,
            FixturePayOff.dayRate(payOff),
            Measured.of(0.1)),
        review,
        winRates,
        churn,
        pressure,
        payOff,
        Measured.of(churn.isMeasured() ? FixtureEvidence.full() : FixtureEvidence.none()),
        Measured.of(stated(winRates, churn)),
        churn.isMeasured()
            ? Measured.of(
                isFew(winRates) ? FixtureStated.fewCustomers() : FixtureStated.customers())
            : Measured.not("there is no `accounts` export"),
        Measured.of(FixtureStated.cycles()),
        dataQuality,
        Measured.of(
            churn.isMeasured() && !isFew(winRates)
                ? FixtureAgenda.full()
                : FixtureAgenda.nothing()),
        Measured.of(
            churn.isMeasured() && !isFew(winRates)
                ? FixtureAtRisk.full()
                : FixtureAtRisk.notMeasured()),
        payOff.isMeasured()
            ? isFew(winRates) ? FixtureRules.tooFew() : Measured.of(FixtureRules.full())
            : Measured.not(payOff.notMeasured()),
        expectations(winRates, churn),
        FixtureFeatures.of(payOff));
  }

  private static Findings findings(
      List<Deal> window,
      List<Deal> trend,
      Measured<Churn> churn,
      Measured<Pressure> pressure,
      Measured<PayOff> payOff) {
    List<Comparison> comparisons =
        List.of(
            comparison(window, DecisionClass.YES, DecisionClass.NOT_NOW),
            comparison(window, DecisionClass.ALTERNATIVE, DecisionClass.NOT_NOW),
            comparison(window, DecisionClass.YES, DecisionClass.ALTERNATIVE),
            comparison(window, DecisionClass.NEVER, DecisionClass.NOT_NOW));
    WinRates winRates =
        new WinRates(
            FixtureDeals.outcomes(window),
            Measured.of(FixtureDeals.byClass(window)),
            breakdowns(window, trend),
            Measured.of(
                new SizeBands(
                    new BigDecimal("24870.00"),
                    new BigDecimal("76412.50"),
                    Measured.of(new Rate(0, 0, Measured.not("no deal of the window was lost"))))),
            Measured.of(comparisons),
            Measured.of(
                DECIDED.stream()
                    .map(
                        c ->
                            FixtureStatistics.winsAfterDecision(c, FixtureDeals.ofClass(window, c)))
                    .toList()));
    return findings(
        FixtureReview.of(winRates, churn, payOff),
        winRates,
        churn,
        pressure,
        payOff,
        FixtureQuality.tenTables());
  }

  private static List<Breakdown> breakdowns(List<Deal> window, List<Deal> trend) {
    return List.of(
        breakdown(Dimension.QUARTER, trend, FindingsFixture::quarter),
        breakdown(Dimension.SEGMENT, window, Deal::segment),
        breakdown(Dimension.REGION, window, Deal::region),
        breakdown(Dimension.DEAL_TYPE, window, Deal::dealType),
        new Breakdown(
            Dimension.SIZE_BAND,
            Measured.of(
                FixtureDeals.levels(window, Deal::sizeBand).stream()
                    .sorted((a, b) -> b.name().compareTo(a.name()))
                    .toList())),
        breakdown(Dimension.SALES_TEAM, window, Deal::salesTeam),
        breakdown(
            Dimension.ALTERNATIVE_KIND,
            FixtureDeals.ofClass(window, DecisionClass.ALTERNATIVE),
            Deal::kind));
  }

  private static Breakdown breakdown(
      Dimension dimension, List<Deal> deals, Function<Deal, String> name) {
    return new Breakdown(dimension, Measured.of(FixtureDeals.levels(deals, name)));
  }

  private static String quarter(Deal deal) {
    int quarters = 2023 * 4 + 3 + deal.quarter();
    return quarters / 4 + "Q" + (quarters % 4 + 1);
  }

  private static List<Breakdown> onlyDealsBreakdowns(List<Deal> deals) {
    List<Breakdown> breakdowns = new ArrayList<>();
    for (Breakdown breakdown : breakdowns(window(deals), deals)) {
      breakdowns.add(
          new Breakdown(
              breakdown.dimension(),
              switch (breakdown.dimension()) {
                case QUARTER, SEGMENT, REGION, DEAL_TYPE, SALES_TEAM ->
                    breakdown.levels().map(FindingsFixture::withoutClasses);
                case SIZE_BAND -> Measured.not(NO_AMOUNT);
                case ALTERNATIVE_KIND -> Measured.not(NO_REQUESTS);
              }));
    }
    return breakdowns;
  }

  private static List<Level> withoutClasses(List<Level> levels) {
    return levels.stream()
        .map(level -> new Level(level.name(), withoutAmount(level.all()), List.of()))
        .toList();
  }

  private static Outcomes withoutAmount(Outcomes o) {
    return new Outcomes(
        o.won(), o.lost(), o.noDecision(), o.open(), o.winRate(), Measured.not(NO_AMOUNT));
  }

  private static Comparison comparison(
      List<Deal> deals, DecisionClass first, DecisionClass second) {
    List<Deal> a = FixtureDeals.ofClass(deals, first);
    List<Deal> b = FixtureDeals.ofClass(deals, second);
    Rate firstRate = FixtureDeals.outcomes(a).winRate();
    Rate secondRate = FixtureDeals.outcomes(b).winRate();
    if (firstRate.of() == 0 || secondRate.of() == 0) {
      return tooFew(
          first, second, firstRate, secondRate, Measured.not("there are no closed deals"));
    }
    Estimate difference = FixtureStatistics.difference(firstRate, secondRate);
    double p = FixtureStatistics.p(difference);
    Measured<CrudeDifference> crude =
        Measured.of(new CrudeDifference(difference, p, Math.min(1, p * 2)));
    return firstRate.of() < 10 || secondRate.of() < 10
        ? tooFew(first, second, firstRate, secondRate, crude)
        : compared(a, b, firstRate, secondRate, crude);
  }

  private static Comparison tooFew(
      DecisionClass first,
      DecisionClass second,
      Rate firstRate,
      Rate secondRate,
      Measured<CrudeDifference> crude) {
    String reason = "fewer than 10 closed deals on either side lie in strata that hold both";
    return new Comparison(
        first,
        second,
        firstRate,
        secondRate,
        crude,
        Measured.not(reason),
        Measured.not(reason),
        Measured.not(reason),
        Verdict.TOO_FEW_TO_SAY,
        FixtureStatistics.detectable(Verdict.TOO_FEW_TO_SAY),
        FixtureStatistics.sensitivity(Verdict.TOO_FEW_TO_SAY),
        List.of());
  }

  private static Comparison compared(
      List<Deal> a, List<Deal> b, Rate first, Rate second, Measured<CrudeDifference> crude) {
    List<String> bands = List.of("Small", "Medium", "Large");
    List<long[]> strata = bands.stream().map(band -> stratum(a, b, band)).toList();
    Estimate alike = FixtureStatistics.mantelHaenszel(strata);
    double p = FixtureStatistics.p(alike);
    Estimate ratio =
        new Estimate(1 + 2 * alike.value(), 1 + 1.9 * alike.lower(), 1 + 2.2 * alike.upper());
    LikeForLike likeForLike =
        new LikeForLike(
            Stratification.SIZE,
            3,
            1.0,
            Measured.of(0.9875),
            alike,
            Measured.of(FixtureStatistics.narrower(alike)),
            Measured.of(ratio),
            p,
            Math.min(1, 2 * p));
    List<Heterogeneity.Band> effects = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      effects.add(
          new Heterogeneity.Band(
              bands.get(i), FixtureStatistics.mantelHaenszel(List.of(strata.get(i)))));
    }
    return new Comparison(
        a.get(0).decisionClass(),
        b.get(0).decisionClass(),
        first,
        second,
        crude,
        Measured.of(likeForLike),
        explained(a.get(0).decisionClass(), crude, first, second),
        Measured.of(
            new Heterogeneity(Dimension.SIZE_BAND, effects, 2.41, 2, 0.2997, Measured.of(0.8991))),
        verdict(alike),
        FixtureStatistics.detectable(verdict(alike)),
        FixtureStatistics.sensitivity(verdict(alike)),
        remarks(a.get(0).decisionClass()));
  }

  private static Measured<CrudeExplained> explained(
      DecisionClass one, Measured<CrudeDifference> crude, Rate first, Rate second) {
    return one == DecisionClass.YES
        ? Measured.of(
            new CrudeExplained(
                crude.require().difference(),
                Measured.of(
                    new CrudeExplained.Mix(
                        Dimension.SIZE_BAND,
                        "Large",
                        first.of() / 2,
                        second.of() / 4,
                        second,
                        first))))
        : Measured.not("the two differences do not lie apart");
  }

  private static List<String> remarks(DecisionClass first) {
    return first == DecisionClass.YES
        ? List.of("Bigger deals get more yes and win less: the crude difference understates.")
        : List.of();
  }

  private static long[] stratum(List<Deal> a, List<Deal> b, String band) {
    Rate first = FixtureDeals.outcomes(ofBand(a, band)).winRate();
    Rate second = FixtureDeals.outcomes(ofBand(b, band)).winRate();
    return new long[] {first.count(), first.of(), second.count(), second.of()};
  }

  private static List<Deal> ofBand(List<Deal> deals, String band) {
    return deals.stream()
        .filter(deal -> deal.sizeBand().equals(band) && deal.outcome() != Outcome.OPEN)
        .toList();
  }

  private static Verdict verdict(Estimate difference) {
    if (!difference.excludes(0)) {
      return Verdict.NO_CLEAR_DIFFERENCE;
    }
    return difference.value() > 0 ? Verdict.MORE_OFTEN : Verdict.LESS_OFTEN;
  }
}
