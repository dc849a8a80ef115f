package dev.hindsight.atrisk;

import dev.hindsight.basis.Replays;
import dev.hindsight.basis.Replays.Replay;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.Tally;
import dev.hindsight.exports.contract.Decision;
import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.KnownRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is at risk of deals, on the as-of date and at earlier quarter ends. */
public final class DealRisks implements Tally<KnownDeal, DealRisks> {

  private static final long serialVersionUID = 1;
  private static final List<DealRule> RULES =
      List.of(new DuePromises(), new PassedCloses(), new PressedRefusals());

  private final LocalDate asOf;
  private final Replays replays;
  private final EnumMap<Risk, KindCounts> kinds = new EnumMap<>(Risk.class);
  private long yeses;
  private long plans;
  private long kept;
  private long keptOnTheDay;

  /** Nothing counted yet. */
  public DealRisks(ReviewBasis basis) {
    asOf = basis.period().asOf();
    replays = Replays.of(basis.period());
    RULES.forEach(rule -> kinds.put(rule.risk(), new KindCounts()));
  }

  @Override
  public void accept(KnownDeal deal) {
    if (deal.requests().isEmpty()) {
      return;
    }
    for (DealRule rule : RULES) {
      kinds.get(rule.risk()).list(rule.listed(deal, asOf));
    }
    countPlan(deal);
    deal.requests().forEach(this::countKept);
    for (int place = 0; place < replays.all().size(); place++) {
      LocalDate on = replays.all().get(place).on();
      if (isAnsweredBy(on, deal) && (deal.mayBeOpenOn(on) || owesOn(on, deal))) {
        replay(place, deal);
      }
    }
  }

  private void countPlan(KnownDeal deal) {
    if (DealItems.firstAnswered(deal, DecisionClass.YES).isPresent()) {
      yeses++;
      plans += PassedCloses.plan(deal).isPresent() ? 1 : 0;
    }
  }

  private void countKept(KnownRequest request) {
    for (Decision each : request.answers().all()) {
      boolean delivered = each.promisedFor() != null && each.deliveredAt() != null;
      kept += delivered ? 1 : 0;
      keptOnTheDay += delivered && each.promisedFor().equals(each.deliveredAt()) ? 1 : 0;
    }
  }

  private static boolean isAnsweredBy(LocalDate day, KnownDeal deal) {
    return deal.requests().stream()
        .anyMatch(
            each -> each.answers().firstDay().stream().noneMatch(first -> first.isAfter(day)));
  }

  /** Whether anything was promised by a day and not delivered by then; few deals are asked more. */
  private static boolean owesOn(LocalDate day, KnownDeal deal) {
    return (!deal.exists() || deal.isWon())
        && deal.requests().stream()
            .flatMap(each -> each.answers().all().stream())
            .anyMatch(
                each ->
                    each.promisedFor() != null
                        && !each.decidedOn().isAfter(day)
                        && (each.deliveredAt() == null || each.deliveredAt().isAfter(day)));
  }

  private void replay(int place, KnownDeal deal) {
    Replay replay = replays.all().get(place);
    KnownDeal then = deal.asKnownOn(replay.on());
    KnownDeal after = null;
    for (DealRule rule : RULES) {
      List<OpenItem> listed = rule.listed(then, replay.on());
      if (!listed.isEmpty() || rule.hasLikeItems(then)) {
        after = after == null ? deal.asKnownOn(replay.until()) : after;
        count(rule, listed, place, alike(then, replay.on()), after);
      }
    }
  }

  private void count(
      DealRule rule, List<OpenItem> listed, int place, Alike alike, KnownDeal after) {
    KindCounts kind = kinds.get(rule.risk());
    if (listed.isEmpty()) {
      kind.replay(new ReplayCell.Key(place, ReplayCell.NOT_LISTED, alike), rule.came(null, after));
    }
    listed.stream()
        .limit(rule.isEachACase() ? listed.size() : 1)
        .forEach(
            item ->
                kind.replay(new ReplayCell.Key(place, item.band(), alike), rule.came(item, after)));
  }

  /** A deal is as old as it is open, or else as its first request. */
  private static Alike alike(KnownDeal deal, LocalDate on) {
    LocalDate since = deal.exists() ? deal.deal().openedAt() : null;
    LocalDate asked =
        deal.requests().stream()
            .map(each -> each.request().requestedAt())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return Alike.of(since == null ? asked : since, on, DealItems.money(deal));
  }

  @Override
  public void combine(DealRisks other) {
    kinds.forEach((risk, counts) -> counts.combine(other.kinds.get(risk)));
    yeses += other.yeses;
    plans += other.plans;
    kept += other.kept;
    keptOnTheDay += other.keptOnTheDay;
  }

  Map<Risk, KindCounts> kinds() {
    return kinds;
  }

  /** How many open deals were given a yes. */
  long yeses() {
    return yeses;
  }

  /** How many of them say when they are planned to close. */
  long plans() {
    return plans;
  }

  /** How many promises were delivered. */
  long kept() {
    return kept;
  }

  /** How many of them on the very day that was promised. */
  long keptOnTheDay() {
    return keptOnTheDay;
  }
}
