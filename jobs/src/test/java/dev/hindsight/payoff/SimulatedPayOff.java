package dev.hindsight.payoff;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.Months;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.Units;
import dev.hindsight.churn.AccountStratum;
import dev.hindsight.comparing.Resamples;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.CustomerMonths;
import dev.hindsight.payoff.panel.AttributableFractions;
import dev.hindsight.payoff.panel.PanelResamples;
import dev.hindsight.payoff.panel.WaitingCustomer;
import dev.hindsight.sample.SimulatedCompany;
import dev.hindsight.sample.SimulatedCompany.SimulatedCustomer;
import dev.hindsight.sample.SimulatedCompany.SimulatedDeal;
import dev.hindsight.sample.SimulatedCompany.SimulatedRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Analyses companies in memory with the code that analyses real ones, without Spark. */
final class SimulatedPayOff {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), SimulatedCompany.TO);
  private static final LocalDate FIRST = PERIOD.trend().get(0).start();
  private static final LocalDate LAST = PERIOD.period().windowEnd();
  private static final Months MONTHS = Months.within(FIRST, LAST).orElseThrow();
  private static final PayOffBasis BASIS =
      PayOffBasis.of(
          new WrittenExports().basis(PERIOD, "USD"),
          0,
          Measured.not("bands are cut here"),
          Levels.ALL);
  private static final Resamples RESAMPLES = new Resamples(200);
  private static final double UNITS = 1e4;

  private final SimulatedCompany company;
  private final double[] sizeCuts;
  private final double[] arrCuts;

  private SimulatedPayOff(SimulatedCompany company) {
    this.company = company;
    sizeCuts =
        cuts(
            company.deals().stream()
                .filter(deal -> isClosedSince(deal, PERIOD.period().windowStart()))
                .map(SimulatedDeal::size)
                .toList());
    arrCuts =
        cuts(
            company.customers().stream()
                .filter(customer -> !customer.months().isBlank())
                .map(SimulatedCustomer::arr)
                .toList());
  }

  /** Net of the settled trade-offs, given and refused. */
  record Nets(Estimate given, Estimate refused) {}

  /** What the report would say of a company. */
  static Nets of(SimulatedCompany company) {
    return new SimulatedPayOff(company).nets();
  }

  private Nets nets() {
    List<LedgerEntry> entries = entries();
    ClosedCounts closed = closed();
    Set<DealStratum> strata = new HashSet<>(closed.strata());
    entries.forEach(entry -> strata.add(entry.deal()));
    StratumLevels levels = StratumLevels.of(strata, Map.of());
    Valuation valuation =
        new Valuation(
            LikelyWins.of(closed, ClosedCounts.Answer.NOT_NOW, levels),
            Measured.of(LikelyWins.of(closed, ClosedCounts.Answer.YES, levels)),
            Measured.of(AttributableFractions.of(panel())),
            Measured.of(MONTHS),
            Measured.not("no `effort-day-rate` is configured"));
    NetSums sums = new NetSums(LevelNames.of(new LedgerCounts(BASIS)));
    Valuer valuer = new Valuer(BASIS, valuation);
    entries.forEach(entry -> sums.accept(valuer.of(entry)));
    return new Nets(
        sums.of(LevelKey.GIVEN, false).total(valuation).net().require(),
        sums.of(LevelKey.REFUSED, false).total(valuation).net().require());
  }

  private List<LedgerEntry> entries() {
    List<LedgerEntry> entries = new ArrayList<>();
    for (SimulatedDeal deal : company.deals()) {
      int sharing = deal.decided().size();
      long units = Math.round(deal.size() * UNITS);
      for (int place = 0; place < sharing; place++) {
        SimulatedRequest request = deal.decided().get(place);
        if (isSince(request.decidedAt(), FIRST)) {
          long share = units / sharing + (place < units % sharing ? 1 : 0);
          entries.add(entry(deal, request, share));
        }
      }
    }
    return entries;
  }

  private LedgerEntry entry(SimulatedDeal deal, SimulatedRequest request, long shareUnits) {
    return new LedgerEntry(
        unit(deal.account()),
        DecisionClass.valueOf(request.answer()),
        request.answer().equals("ALTERNATIVE") ? "other" : null,
        "2026Q3",
        "Ada",
        "aligned",
        "0",
        stratum(deal),
        DealOutcome.valueOf(deal.outcome()),
        shareUnits,
        null,
        request.exposing(),
        request.parts().entrySet().stream()
            .map(
                part ->
                    new LedgerEntry.Part(unit(part.getKey()), Math.round(part.getValue() * UNITS)))
            .toList());
  }

  private ClosedCounts closed() {
    ClosedCounts closed = new ClosedCounts(BASIS, RESAMPLES);
    for (SimulatedDeal deal : company.deals()) {
      Set<String> answers =
          deal.decided().stream().map(SimulatedRequest::answer).collect(Collectors.toSet());
      boolean counts = answers.equals(Set.of("YES")) || answers.equals(Set.of("NOT_NOW"));
      if (counts && isClosedSince(deal, FIRST)) {
        closed.add(
            new ClosedDeal(
                unit(deal.account()),
                ClosedCounts.Answer.valueOf(answers.iterator().next()),
                stratum(deal),
                deal.outcome().equals("WON"),
                true,
                Map.of()));
      }
    }
    return closed;
  }

  private PanelResamples panel() {
    PanelResamples panel =
        new PanelResamples(MONTHS, Measured.not("bands are cut here"), Levels.ALL, RESAMPLES);
    company.customers().stream()
        .filter(customer -> !customer.months().isBlank())
        .forEach(customer -> panel.add(customer(customer)));
    return panel;
  }

  private WaitingCustomer customer(SimulatedCustomer customer) {
    return new WaitingCustomer(
        unit(customer.account()),
        new AccountStratum(customer.segment(), band(customer.arr(), arrCuts)),
        BigDecimal.valueOf(customer.arr()).setScale(4, RoundingMode.HALF_UP),
        new CustomerMonths(
            months(customer, 'e') | months(customer, 'u') | months(customer, 'a'),
            months(customer, 'e'),
            months(customer, 'u'),
            months(customer, 'a'),
            customer.leftIn()));
  }

  private static long months(SimulatedCustomer customer, char state) {
    long months = 0;
    for (int month = 0; month < customer.months().length(); month++) {
      months |= customer.months().charAt(month) == state ? 1L << month : 0;
    }
    return months;
  }

  private DealStratum stratum(SimulatedDeal deal) {
    return new DealStratum(
        deal.segment(),
        deal.dealType(),
        band(deal.size(), sizeCuts),
        DealStratum.doublings(BigDecimal.valueOf(deal.size())));
  }

  private static boolean isClosedSince(SimulatedDeal deal, LocalDate first) {
    return !deal.outcome().equals("OPEN") && isSince(deal.close(), first);
  }

  private static boolean isSince(LocalDate day, LocalDate first) {
    return !day.isBefore(first) && !day.isAfter(LAST);
  }

  private static String unit(String account) {
    return Units.ofAccount(account);
  }

  private static double[] cuts(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int n = sorted.size();
    return new double[] {sorted.get((n + 2) / 3 - 1), sorted.get((2 * n + 2) / 3 - 1)};
  }

  private static String band(double value, double[] cuts) {
    return value <= cuts[0] ? "small" : value <= cuts[1] ? "medium" : "large";
  }
}
