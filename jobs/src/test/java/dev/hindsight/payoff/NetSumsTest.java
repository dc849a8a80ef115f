package dev.hindsight.payoff;

import dev.hindsight.winrates.LevelCounts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.DealOutcome;
import dev.hindsight.findings.DecisionClass;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.NetTotal;
import dev.hindsight.findings.PayOffDimension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sums are the same whatever the order and grouping of what is summed, to the last digit. */
class NetSumsTest {

  private static final List<DecisionClass> ANSWERS =
      List.of(
          DecisionClass.YES, DecisionClass.NOT_NOW, DecisionClass.NEVER, DecisionClass.ALTERNATIVE);

  private final Random random = new Random(20260930);
  private final List<ClosedDeal> deals = Stream.generate(this::deal).limit(80).toList();
  private final List<Stake> stakes = Stream.generate(this::stake).limit(60).toList();
  private final Reckoning reckoning = reckoning(counted(deals));

  @Test
  void nothingAddsNothing() {
    NetSums some = summed(stakes);
    List<NetTotal> before = totals(some);
    assertThat(totals(some.combine(new NetSums()))).isEqualTo(before);
    assertThat(totals(new NetSums().combine(summed(stakes)))).isEqualTo(before);
    assertThat(new NetSums().of(LevelKey.ALL, false).total(reckoning).requests()).isZero();
  }

  @Test
  void orderAndGroupingDoNotMatter() {
    List<Stake> shuffled = new ArrayList<>(stakes);
    Collections.shuffle(shuffled, random);
    NetSums grouped =
        summed(shuffled.subList(0, 7))
            .combine(summed(shuffled.subList(7, 8)).combine(summed(shuffled.subList(8, 60))));
    assertThat(totals(grouped)).isEqualTo(totals(summed(stakes)));
  }

  @Test
  void combiningLeavesTheOtherAsItWas() {
    NetSums other = summed(stakes.subList(30, 60));
    List<NetTotal> before = totals(other);
    new NetSums().combine(other).combine(summed(stakes));
    assertThat(totals(other)).isEqualTo(before);
  }

  @Test
  void baselinesDoNotDependOnTheOrderOfDeals() {
    List<ClosedDeal> shuffled = new ArrayList<>(deals);
    Collections.shuffle(shuffled, random);
    ClosedCounts grouped =
        counted(shuffled.subList(0, 11)).combine(counted(shuffled.subList(11, 80)));
    Stake stake = stakes.get(0);
    assertThat(reckoning(grouped).likely(stake).require())
        .isEqualTo(reckoning.likely(stake).require());
  }

  private NetSums summed(List<Stake> some) {
    NetSums sums = new NetSums();
    some.forEach(
        stake ->
            sums.accept(
                stake,
                reckoning,
                List.of(
                    LevelKey.ALL, LevelKey.of(PayOffDimension.DECISION_QUARTER, stake.quarter()))));
    return sums;
  }

  private List<NetTotal> totals(NetSums sums) {
    return Stream.of(
            LevelKey.ALL,
            LevelKey.of(PayOffDimension.DECISION_QUARTER, "2026Q1"),
            LevelKey.of(PayOffDimension.DECISION_QUARTER, "2026Q2"))
        .flatMap(level -> Stream.of(sums.of(level, false), sums.of(level, true)))
        .map(sum -> sum.total(reckoning))
        .toList();
  }

  private static ClosedCounts counted(List<ClosedDeal> some) {
    return some.stream()
        .reduce(new ClosedCounts(Resamples.REPORTED), ClosedCounts::accept, ClosedCounts::combine);
  }

  private Reckoning reckoning(ClosedCounts closed) {
    StratumLevels levels = StratumLevels.of(closed.strata(), Map.of());
    return new Reckoning(
        LikelyWins.of(closed, ClosedCounts.Answer.NOT_NOW, levels),
        Measured.of(LikelyWins.of(closed, ClosedCounts.Answer.YES, levels)),
        Measured.not("there is no panel"),
        null,
        Measured.not("no `effort-day-rate` is configured"));
  }

  private ClosedDeal deal() {
    return new ClosedDeal(
        "account " + random.nextInt(40),
        random.nextBoolean() ? ClosedCounts.Answer.YES : ClosedCounts.Answer.NOT_NOW,
        stratum(),
        random.nextBoolean(),
        Map.of());
  }

  private Stake stake() {
    return new Stake(
        "account " + random.nextInt(40),
        ANSWERS.get(random.nextInt(4)),
        null,
        random.nextBoolean() ? "2026Q1" : "2026Q2",
        LevelCounts.NONE,
        LevelCounts.NONE,
        LevelCounts.NONE,
        stratum(),
        List.of(DealOutcome.values()).get(random.nextInt(4)),
        random.nextInt(10) == 0 ? null : random.nextLong(1_000_000_000L),
        null,
        false,
        List.of());
  }

  private DealStratum stratum() {
    return new DealStratum(
        List.of("SMB", "Enterprise").get(random.nextInt(2)),
        "renewal",
        List.of("small", "large").get(random.nextInt(2)),
        10 + random.nextInt(3));
  }
}
