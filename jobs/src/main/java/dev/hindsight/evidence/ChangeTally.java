package dev.hindsight.evidence;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.Tally;
import dev.hindsight.comparing.Shares;
import dev.hindsight.findings.evidence.Evidence.AmountChanges;
import dev.hindsight.findings.evidence.Evidence.ClassSlips;
import dev.hindsight.findings.evidence.Evidence.Slippage;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.KnownDeal;
import java.util.EnumMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the closed deals of the window by what was changed in them. */
public final class ChangeTally implements Tally<KnownDeal, ChangeTally> {

  private static final long serialVersionUID = 1;

  private final Levels levels;
  private long withoutHistory;
  private long withPlan;
  private final SlipCounts all = new SlipCounts();
  private final EnumMap<DecisionClass, SlipCounts> byClass = new EnumMap<>(DecisionClass.class);
  private final TreeMap<String, SlipCounts> byTeam = new TreeMap<>();
  private final AmountCounts amounts = new AmountCounts();

  /**
   * A tally that has counted nothing.
   *
   * @param levels which teams are levels of their own
   */
  public ChangeTally(Levels levels) {
    this.levels = levels;
  }

  @Override
  public void accept(KnownDeal deal) {
    if (!deal.isClosedInWindow()) {
      return;
    }
    amounts.accept(deal);
    if (deal.timeline().isEmpty()) {
      withoutHistory++;
      return;
    }
    withPlan += deal.timeline().closedAt().isEmpty() ? 0 : 1;
    DealSlips slips = DealSlips.of(deal);
    all.accept(slips);
    byClass.computeIfAbsent(deal.decisionClass(), absent -> new SlipCounts()).accept(slips);
    if (deal.deal().salesTeam() != null) {
      byTeam
          .computeIfAbsent(levels.team(deal.deal().salesTeam()), absent -> new SlipCounts())
          .accept(slips);
    }
  }

  @Override
  public void combine(ChangeTally other) {
    withoutHistory += other.withoutHistory;
    withPlan += other.withPlan;
    all.combine(other.all);
    other.byClass.forEach((name, counts) -> byClass.merge(name, counts, SlipCounts::combine));
    other.byTeam.forEach((name, counts) -> byTeam.merge(name, counts, SlipCounts::combine));
    amounts.combine(other.amounts);
  }

  Measured<Slippage> slippage(Optional<String> whyNoTeams, int minimumCount) {
    if (withPlan == 0) {
      return Measured.not(
          "no closed deal of the window has a change of `closed_at` in `deal_history`");
    }
    return Measured.of(
        new Slippage(
            withoutHistory,
            all.slips(),
            byClass.entrySet().stream()
                .map(each -> new ClassSlips(each.getKey(), each.getValue().slips()))
                .toList(),
            Measured.unless(whyNoTeams, () -> Shares.funnel(teams(), minimumCount))));
  }

  private SortedMap<String, Shares.Count> teams() {
    SortedMap<String, Shares.Count> teams = new TreeMap<>();
    byTeam.forEach((name, counts) -> teams.put(name, counts.share()));
    return teams;
  }

  Measured<AmountChanges> amounts() {
    return amounts.isAnyKept()
        ? Measured.of(amounts.changes())
        : Measured.not("no closed deal of the window has a change of `amount` in `deal_history`");
  }
}
