package dev.hindsight.review;

import dev.hindsight.comparing.Wording;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.pressure.TacticEffect;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.findings.winrates.ClassOutcomes;
import dev.hindsight.findings.winrates.Comparison;
import dev.hindsight.findings.winrates.Outcomes;
import dev.hindsight.findings.winrates.WinRates;
import dev.hindsight.winrates.ClassPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a report that a later report is held against, and its verdicts. */
final class ReportedFigures {

  private static final String WIN_RATES = "Win rates";
  private static final String CHURN = "Displaced items and churn";
  private static final String PRESSURE = "Sales pressure";
  private static final String PAY_OFF = "Did it pay off?";

  /** A figure of a report. */
  record ReportedFigure(String section, String name, Unit unit, Measured<Double> value) {}

  /** A verdict of a report, in its words. */
  record ReportedVerdict(String section, String name, Measured<String> value) {}

  private final List<ReportedFigure> figures = new ArrayList<>();
  private final List<ReportedVerdict> verdicts = new ArrayList<>();

  private ReportedFigures() {}

  /** The same figures in the same order, whatever the report: one that it lacks is not measured. */
  static ReportedFigures of(Findings findings) {
    ReportedFigures reported = new ReportedFigures();
    reported.winRates(findings.winRates());
    reported.churn(findings.churn());
    reported.pressure(findings.pressure());
    reported.payOff(findings.payOff());
    return reported;
  }

  List<ReportedFigure> figures() {
    return List.copyOf(figures);
  }

  List<ReportedVerdict> verdicts() {
    return List.copyOf(verdicts);
  }

  private void winRates(WinRates winRates) {
    Outcomes all = winRates.all();
    count(WIN_RATES, "Deals won", Measured.of(all.won()));
    count(WIN_RATES, "Deals lost", Measured.of(all.lost()));
    count(WIN_RATES, "Deals without a decision", Measured.of(all.noDecision()));
    count(WIN_RATES, "Deals open", Measured.of(all.open()));
    share(WIN_RATES, "Win rate", all.winRate().estimate());
    add(WIN_RATES, "Win rate by amount", Unit.SHARE, all.byAmount().map(each -> each.share()));
    for (DecisionClass each : DecisionClass.values()) {
      Measured<Outcomes> outcomes = winRates.byClass().flatMap(list -> outcomes(list, each));
      String deals = Wording.name(each) + " deals";
      count(WIN_RATES, "Closed " + deals, outcomes.map(Outcomes::closed));
      share(WIN_RATES, "Win rate of " + deals, outcomes.flatMap(of -> of.winRate().estimate()));
    }
    ClassPair.ALL.forEach(pair -> compared(winRates, pair));
  }

  private static Measured<Outcomes> outcomes(List<ClassOutcomes> list, DecisionClass wanted) {
    return list.stream()
        .filter(each -> each.decisionClass() == wanted)
        .findFirst()
        .map(each -> Measured.of(each.outcomes()))
        .orElseGet(() -> Measured.not("there are none"));
  }

  private void compared(WinRates winRates, ClassPair pair) {
    Measured<Comparison> comparison =
        winRates
            .comparisons()
            .flatMap(
                list ->
                    list.stream()
                        .filter(each -> each.first() == pair.first())
                        .filter(each -> each.second() == pair.second())
                        .findFirst()
                        .map(Measured::of)
                        .orElseGet(() -> Measured.not("it was not asked")));
    String name = pair.first().label() + " against " + Wording.name(pair.second());
    compared(
        WIN_RATES,
        name,
        comparison.map(Comparison::verdict),
        comparison.flatMap(Comparison::likeForLike));
  }

  private void churn(Measured<Churn> churn) {
    count(
        CHURN,
        "Customers that left while they waited",
        churn.map(each -> each.panel().left().accounts()));
    count(CHURN, "Of these, exposed", churn.map(each -> each.panel().exposed().left().accounts()));
    add(
        CHURN,
        "Rate ratio",
        Unit.RATIO,
        churn.flatMap(each -> each.effect().rateRatio()).map(Estimate::value));
    add(
        CHURN,
        "Attributable ARR",
        Unit.MONEY,
        churn.flatMap(Churn::attributable).map(each -> each.arr().value()));
    verdict(CHURN, "Exposed customers leave", churn.map(Churn::verdict));
  }

  private void pressure(Measured<Pressure> pressure) {
    count(PRESSURE, "Requests", pressure.map(Pressure::requests));
    share(
        PRESSURE,
        "Requests under any tactic",
        pressure.flatMap(Pressure::use).flatMap(use -> use.any().estimate()));
    share(
        PRESSURE,
        "Pressed deals won without a yes",
        pressure.flatMap(Pressure::truth).flatMap(truth -> truth.wonAnyway().estimate()));
    add(
        PRESSURE,
        "Mean claimed confidence",
        Unit.SHARE,
        pressure.flatMap(Pressure::confidence).map(claims -> claims.meanClaimed()));
    for (Tactic tactic : Tactic.values()) {
      Measured<TacticEffect> effect =
          pressure.flatMap(Pressure::answers).flatMap(answers -> effect(answers.tactics(), tactic));
      compared(
          PRESSURE,
          "Yes under “" + tactic.label().toLowerCase(Locale.ROOT) + "”",
          effect.map(TacticEffect::verdict),
          effect.flatMap(TacticEffect::likeForLike));
    }
  }

  private static Measured<TacticEffect> effect(List<TacticEffect> effects, Tactic wanted) {
    return effects.stream()
        .filter(each -> each.tactic() == wanted)
        .findFirst()
        .map(Measured::of)
        .orElseGet(() -> Measured.not("it was not asked"));
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
    count(PAY_OFF, "Number of " + name, total.map(NetTotal::requests));
    count(PAY_OFF, "Paid off of " + name, total.map(NetTotal::paidOff));
  }

  private void total(String name, Measured<NetTotal> total) {
    counts(name, total);
    add(PAY_OFF, "Net of " + name, Unit.MONEY, total.flatMap(NetTotal::net).map(Estimate::value));
  }

  private void compared(
      String section, String name, Measured<Verdict> verdict, Measured<LikeForLike> made) {
    add(
        section,
        name + ", like for like",
        Unit.POINTS,
        made.map(each -> each.difference().value()));
    verdict(section, name, verdict);
  }

  private void count(String section, String name, Measured<Long> count) {
    add(section, name, Unit.COUNT, count.map(Long::doubleValue));
  }

  private void share(String section, String name, Measured<Estimate> share) {
    add(section, name, Unit.SHARE, share.map(Estimate::value));
  }

  private void verdict(String section, String name, Measured<Verdict> verdict) {
    verdicts.add(new ReportedVerdict(section, name, verdict.map(Verdict::label)));
  }

  private void add(String section, String name, Unit unit, Measured<Double> value) {
    figures.add(new ReportedFigure(section, name, unit, value));
  }
}
