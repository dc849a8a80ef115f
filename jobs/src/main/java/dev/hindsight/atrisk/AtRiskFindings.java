package dev.hindsight.atrisk;

import dev.hindsight.atrisk.RiskNames.Displacing;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.findings.HiddenName;
import dev.hindsight.findings.atrisk.AtRisk;
import dev.hindsight.findings.atrisk.Replayed;
import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.atrisk.RiskBand;
import dev.hindsight.findings.atrisk.RiskItem;
import dev.hindsight.findings.atrisk.RiskKind;
import dev.hindsight.findings.features.FeatureName;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import java.util.Map;
import java.util.Optional;

/**
 * What is at risk, from what was counted.
 *
 * @param columns what the exports have
 * @param names what listed items are called
 */
public record AtRiskFindings(
    ExportedColumns columns, DealRisks deals, CustomerRisks customers, RiskNames names) {

  /** Fewer kept promises do not show whether promises are dated again when they are kept. */
  private static final int FEW = 20;

  public AtRisk found() {
    return new AtRisk(
        kind(Risk.PROMISE_DUE),
        kind(Risk.CUSTOMER_EXPOSED),
        kind(Risk.CLOSE_PASSED),
        kind(Risk.REFUSAL_PRESSED));
  }

  private Measured<RiskKind> kind(Risk risk) {
    KindCounts counts = risk == Risk.CUSTOMER_EXPOSED ? customers.kind() : deals.kinds().get(risk);
    return Measured.unless(
        RiskNeed.missing(risk, columns).or(() -> whyNoPlans(risk)), () -> kind(risk, counts));
  }

  private Optional<String> whyNoPlans(Risk risk) {
    return risk == Risk.CLOSE_PASSED && deals.yeses() > 0 && deals.plans() == 0
        ? Optional.of("no open deal with a yes says for when its close is planned")
        : Optional.empty();
  }

  private RiskKind kind(Risk risk, KindCounts counts) {
    ReplayFindings replay = new ReplayFindings(risk, counts.replayed());
    Optional<String> whyNot = RiskNeed.missingReplay(risk, columns).or(() -> whyDatedAgain(risk));
    Measured<Replayed> replayed =
        Measured.unless(whyNot, () -> replay).flatMap(ReplayFindings::replayed);
    Map<String, Rate> byBand = whyNot.isPresent() ? Map.of() : replay.byBand();
    return new RiskKind(
        risk,
        counts.all().count(),
        counts.urgent(),
        counts.all().money(),
        counts.withoutMoney(),
        counts.items().stream().map(each -> item(each, like(each.band(), byBand, whyNot))).toList(),
        Bands.labels(risk).stream()
            .filter(band -> counts.bands().containsKey(band) || byBand.containsKey(band))
            .map(band -> band(band, counts, like(band, byBand, whyNot)))
            .toList(),
        replayed);
  }

  /**
   * Promises that are mostly kept on the very day: tools that move the day promised when it is
   * missed leave no trace of what was promised before.
   */
  private Optional<String> whyDatedAgain(Risk risk) {
    return risk == Risk.PROMISE_DUE
            && deals.kept() >= FEW
            && 2 * deals.keptOnTheDay() > deals.kept()
        ? Optional.of(
            "%s of %s promises kept were delivered on the very day promised: it seems that the day promised is moved, and what was promised before is not known"
                .formatted(Say.count(deals.keptOnTheDay()), Say.count(deals.kept())))
        : Optional.empty();
  }

  private static Measured<Rate> like(
      String band, Map<String, Rate> byBand, Optional<String> whyNot) {
    return Measured.of(
        Optional.ofNullable(byBand.get(band)),
        whyNot.orElse("no such item was open at an earlier quarter end"));
  }

  private static RiskBand band(String label, KindCounts counts, Measured<Rate> like) {
    KindCounts.Sum sum = counts.bands().getOrDefault(label, KindCounts.Sum.NONE);
    return new RiskBand(label, sum.count(), sum.money(), like);
  }

  private RiskItem item(OpenItem item, Measured<Rate> like) {
    Optional<Displacing> displacing =
        item.dealId() == null ? names.displacing(item.what()) : Optional.empty();
    return new RiskItem(
        text(item.id()),
        text(displacing.map(Displacing::requestId).orElse(item.requestId())),
        text(item.dealId()),
        text(item.accountId()),
        text(Optional.ofNullable(item.accountId()).flatMap(names::name).orElse(item.accountName())),
        FeatureName.shown(text(displacing.map(Displacing::title).orElse(item.what()))),
        text(displacing.map(Displacing::owner).orElse(item.owner())),
        item.date() == null
            ? Measured.not("nobody says when it is to be renewed")
            : Measured.of(item.date()),
        item.urgent(),
        item.band(),
        item.money() == null ? Measured.not(whyNoMoney(item)) : Measured.of(item.money()),
        like);
  }

  private static String whyNoMoney(OpenItem item) {
    return item.dealId() == null
        ? "nobody says what the customer pays"
        : "nobody says what the deal is worth";
  }

  /** A text as it is shown; empty where there is none. */
  private static String text(String text) {
    return text == null ? "" : HiddenName.shown(text);
  }
}
