package dev.hindsight.review;

import dev.hindsight.comparing.Wording;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnFigures;
import dev.hindsight.findings.churn.ChurnPanel;
import dev.hindsight.findings.churn.CustomerChurn;
import dev.hindsight.findings.churn.CustomerFigures;
import dev.hindsight.findings.churn.Customers;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffFigures;
import dev.hindsight.findings.pressure.ClaimFigures;
import dev.hindsight.findings.pressure.ClaimTruth;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.PressureFigures;
import dev.hindsight.findings.pressure.PressureUse;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.pressure.TacticEffect;
import dev.hindsight.findings.stated.Competitors;
import dev.hindsight.findings.stated.Named;
import dev.hindsight.findings.stated.NamedGroup;
import dev.hindsight.findings.stated.Naming;
import dev.hindsight.findings.stated.Stated;
import dev.hindsight.findings.stated.StatedFigures;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.findings.winrates.ClassOutcomes;
import dev.hindsight.findings.winrates.Comparison;
import dev.hindsight.findings.winrates.ComparisonFigures;
import dev.hindsight.findings.winrates.Outcomes;
import dev.hindsight.findings.winrates.WinRateFigures;
import dev.hindsight.findings.winrates.WinRates;
import dev.hindsight.winrates.ClassPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The figures of a report that a later report is held against, and its verdicts. */
final class ReportedFigures {

  private static final String WIN_RATES = "Win rates";
  private static final String STATED = "Stated reasons";
  private static final String CUSTOMERS = "Customers";
  private static final String CHURN = "Displaced items and churn";
  private static final String PRESSURE = "Sales pressure";
  private static final String PAY_OFF = "Did it pay off?";
  private static final String NOT_ASKED = "it was not asked";

  /**
   * A figure of a report.
   *
   * @param all the name of the figure of all that can be named; its own where nothing is named
   */
  record ReportedFigure(
      String section, String name, Unit unit, Measured<Double> value, String all) {

    boolean isSameAs(ReportedFigure other) {
      return section.equals(other.section()) && name.equals(other.name());
    }
  }

  /** A verdict of a report, in its words. */
  record ReportedVerdict(String section, String name, Measured<String> value) {}

  private final List<ReportedFigure> figures = new ArrayList<>();
  private final List<ReportedVerdict> verdicts = new ArrayList<>();

  private ReportedFigures() {}

  /**
   * The same figures in the same order, whatever the report: one that it lacks is not measured.
   * Only of reasons and competitors it has those that were named.
   */
  static ReportedFigures of(Findings findings) {
    ReportedFigures reported = new ReportedFigures();
    reported.winRates(findings.winRates());
    reported.stated(findings.stated());
    reported.customers(findings.customers());
    reported.churn(findings.churn());
    reported.pressure(findings.pressure());
    reported.payOff(findings.payOff());
    return reported;
  }

  List<ReportedFigure> figures() {
    return List.copyOf(figures);
  }

  /** The figure of that name; not measured where there is none. */
  ReportedFigure like(ReportedFigure other) {
    return figures.stream().filter(other::isSameAs).findFirst().orElseGet(() -> unnamed(other));
  }

  private ReportedFigure unnamed(ReportedFigure other) {
    Measured<Double> all =
        figures.stream()
            .filter(each -> each.name().equals(other.all()))
            .findFirst()
            .orElseThrow()
            .value();
    return new ReportedFigure(
        other.section(),
        other.name(),
        other.unit(),
        all.flatMap(stated -> Measured.not("nobody named it")),
        other.all());
  }

  List<ReportedVerdict> verdicts() {
    return List.copyOf(verdicts);
  }

  private void winRates(WinRates winRates) {
    Measured<Outcomes> all = Measured.of(winRates.all());
    add(WIN_RATES, "Deals won", WinRateFigures.WON, all);
    add(WIN_RATES, "Deals lost", WinRateFigures.LOST, all);
    add(WIN_RATES, "Deals without a decision", WinRateFigures.NO_DECISION, all);
    add(WIN_RATES, "Deals open", WinRateFigures.OPEN, all);
    add(WIN_RATES, WinRateFigures.WIN_RATE, all);
    add(WIN_RATES, WinRateFigures.WIN_RATE_BY_AMOUNT, all.flatMap(Outcomes::byAmount));
    for (DecisionClass each : DecisionClass.values()) {
      Measured<Outcomes> outcomes = winRates.byClass().flatMap(list -> outcomes(list, each));
      String deals = Wording.name(each) + " deals";
      add(WIN_RATES, "Closed " + deals, WinRateFigures.CLOSED, outcomes);
      add(WIN_RATES, "Win rate of " + deals, WinRateFigures.WIN_RATE, outcomes);
    }
    ClassPair.ALL.forEach(pair -> compared(winRates, pair));
  }

  private static Measured<Outcomes> outcomes(List<ClassOutcomes> list, DecisionClass wanted) {
    return first(list, each -> each.decisionClass() == wanted, "there are none")
        .map(ClassOutcomes::outcomes);
  }

  private void compared(WinRates winRates, ClassPair pair) {
    Measured<Comparison> comparison =
        winRates
            .comparisons()
            .flatMap(
                list ->
                    first(
                        list,
                        each -> each.first() == pair.first() && each.second() == pair.second(),
                        NOT_ASKED));
    compared(
        WIN_RATES,
        pair.first().label() + " against " + Wording.name(pair.second()),
        comparison.map(Comparison::verdict),
        comparison.flatMap(Comparison::likeForLike));
  }

  private void customers(Measured<Customers> customers) {
    Measured<CustomerChurn> all = customers.map(Customers::all);
    add(CUSTOMERS, CustomerFigures.CUSTOMERS, all);
    add(CUSTOMERS, "Customers that left", CustomerFigures.LEFT, all);
    add(CUSTOMERS, "Customers that leave, of 100 in a year", CustomerFigures.ALL_PER_100, all);
    add(CUSTOMERS, "ARR of customers that left", CustomerFigures.LEFT_ARR, all);
  }

  private void stated(Measured<Stated> stated) {
    named(
        stated.flatMap(Stated::lossReasons),
        "Lost deals that state a reason",
        StatedFigures.REASON_SHARE,
        "Reason “%s” of lost deals");
    named(
        stated.flatMap(Stated::competitors).map(Competitors::naming),
        "Closed deals that name a competitor",
        StatedFigures.COMPETITOR_WIN_RATE,
        "Win rate against “%s”");
    named(
        stated.flatMap(Stated::churnReasons),
        "Customers that left and state a reason",
        StatedFigures.REASON_SHARE,
        "Reason “%s” for leaving");
  }

  private void named(Measured<Naming> naming, String any, Figure<Named, Rate> figure, String each) {
    Measured<NamedGroup> all = naming.map(Naming::all);
    add(STATED, any, StatedFigures.STATED, all);
    if (all.isMeasured()) {
      all.require()
          .named()
          .forEach(
              named -> add(STATED, each.formatted(named.name()), figure, Measured.of(named), any));
    }
  }

  private void churn(Measured<Churn> churn) {
    Measured<ChurnPanel> panel = churn.map(Churn::panel);
    add(
        CHURN,
        "Customers that left while they waited",
        ChurnFigures.LEFT,
        panel.map(ChurnPanel::left));
    add(CHURN, "Of these, exposed", ChurnFigures.LEFT, panel.map(each -> each.exposed().left()));
    add(CHURN, ChurnFigures.RATE_RATIO, churn.map(Churn::effect));
    add(CHURN, ChurnFigures.ATTRIBUTABLE_ARR, churn.flatMap(Churn::attributable));
    verdict(CHURN, "Exposed customers leave", churn.map(Churn::verdict));
  }

  private void pressure(Measured<Pressure> pressure) {
    add(PRESSURE, PressureFigures.REQUESTS, pressure);
    add(
        PRESSURE,
        "Requests under any tactic",
        PressureFigures.UNDER_TACTIC.of(PressureUse::any),
        pressure.flatMap(Pressure::use));
    add(
        PRESSURE,
        "Pressed deals won without a yes",
        ClaimFigures.WON_ANYWAY.of(ClaimTruth::wonAnyway),
        pressure.flatMap(Pressure::truth));
    add(
        PRESSURE,
        "Mean claimed confidence",
        ClaimFigures.MEAN_CLAIMED,
        pressure.flatMap(Pressure::confidence));
    for (Tactic tactic : Tactic.values()) {
      Measured<TacticEffect> effect =
          pressure
              .flatMap(Pressure::answers)
              .flatMap(
                  answers -> first(answers.tactics(), each -> each.tactic() == tactic, NOT_ASKED));
      compared(
          PRESSURE,
          "Yes under “" + tactic.label().toLowerCase(Locale.ROOT) + "”",
          effect.map(TacticEffect::verdict),
          effect.flatMap(TacticEffect::likeForLike));
    }
  }

  private void payOff(Measured<PayOff> payOff) {
    counts("all settled trade-offs", payOff.map(each -> each.all().settled()));
    total(
        "settled requests with a yes or an alternative",
        payOff.map(each -> each.given().settled()));
    total(
        "settled requests with a not now or a never", payOff.map(each -> each.refused().settled()));
  }

  private void counts(String name, Measured<NetTotal> total) {
    add(PAY_OFF, "Number of " + name, PayOffFigures.SETTLED, total);
    add(PAY_OFF, "Paid off of " + name, PayOffFigures.PAID_OFF, total);
  }

  private void total(String name, Measured<NetTotal> total) {
    counts(name, total);
    add(PAY_OFF, "Net of " + name, PayOffFigures.NET, total);
  }

  private void compared(
      String section, String name, Measured<Verdict> verdict, Measured<LikeForLike> alike) {
    add(section, name + ", like for like", ComparisonFigures.LIKE_FOR_LIKE_DIFFERENCE, alike);
    verdict(section, name, verdict);
  }

  private void verdict(String section, String name, Measured<Verdict> verdict) {
    verdicts.add(new ReportedVerdict(section, name, verdict.map(Verdict::label)));
  }

  private <S> void add(String section, Figure<S, ?> figure, Measured<S> record) {
    add(section, figure.label(), figure, record);
  }

  private <S> void add(String section, String name, Figure<S, ?> figure, Measured<S> record) {
    add(section, name, figure, record, name);
  }

  /** Shares as sentences say them: whole per cents. */
  private <S> void add(
      String section, String name, Figure<S, ?> figure, Measured<S> record, String all) {
    Unit unit = figure.unit() == Unit.FINE_SHARE ? Unit.SHARE : figure.unit();
    figures.add(new ReportedFigure(section, name, unit, record.flatMap(figure::number), all));
  }

  private static <T> Measured<T> first(List<T> all, Predicate<T> wanted, String whyNot) {
    return Measured.of(all.stream().filter(wanted).findFirst(), whyNot);
  }
}
