package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.TallyLaws;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.Months;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.comparing.Resamples;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import java.time.LocalDate;
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

  private static final PayOffBasis BASIS =
      new PayOffBasis(
          new WrittenExports()
              .basis(ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30")), "USD"),
          0,
          Measured.not("no bands"),
          Levels.ALL,
          Measured.of(new Months(LocalDate.parse("2023-10-01"), 36)));

  private final Random random = new Random(20260930);
  private final List<ClosedDeal> deals = Stream.generate(this::deal).limit(80).toList();
  private final List<LedgerEntry> entries = Stream.generate(this::entry).limit(60).toList();
  private final Valuation valuation = valuation(counted(deals));

  @Test
  void nothingAddsNothing() {
    NetSums some = summed(entries);
    List<NetTotal> before = totals(some);
    some.combine(empty());
    assertThat(totals(some)).isEqualTo(before);
    NetSums nothing = empty();
    nothing.combine(summed(entries));
    assertThat(totals(nothing)).isEqualTo(before);
    assertThat(empty().of(LevelKey.ALL, false).total(valuation).requests()).isZero();
  }

  @Test
  void orderAndGroupingDoNotMatter() {
    TallyLaws.hold(this::empty, valued(entries), this::totals);
  }

  @Test
  void combiningLeavesTheOtherAsItWas() {
    NetSums other = summed(entries.subList(30, 60));
    List<NetTotal> before = totals(other);
    NetSums all = empty();
    all.combine(other);
    all.combine(summed(entries));
    assertThat(totals(other)).isEqualTo(before);
  }

  @Test
  void baselinesDoNotDependOnTheOrderOfDeals() {
    List<ClosedDeal> shuffled = new ArrayList<>(deals);
    Collections.shuffle(shuffled, random);
    ClosedCounts grouped = counted(shuffled.subList(0, 11));
    grouped.combine(counted(shuffled.subList(11, 80)));
    LedgerEntry entry = entries.get(0);
    assertThat(valuation(grouped).likely(entry).require())
        .isEqualTo(valuation.likely(entry).require());
  }

  private NetSums empty() {
    return new NetSums(LevelNames.of(new LedgerCounts(BASIS)));
  }

  private NetSums summed(List<LedgerEntry> some) {
    NetSums sums = empty();
    valued(some).forEach(sums::accept);
    return sums;
  }

  private List<ValuedEntry> valued(List<LedgerEntry> some) {
    Valuer valuer = new Valuer(BASIS, valuation);
    return some.stream().map(valuer::of).toList();
  }

  private List<NetTotal> totals(NetSums sums) {
    return Stream.of(
            LevelKey.ALL,
            LevelKey.of(PayOffDimension.DECISION_QUARTER, "2026Q1"),
            LevelKey.of(PayOffDimension.DECISION_QUARTER, "2026Q2"))
        .flatMap(level -> Stream.of(sums.of(level, false), sums.of(level, true)))
        .map(sum -> sum.total(valuation))
        .toList();
  }

  private static ClosedCounts counted(List<ClosedDeal> some) {
    ClosedCounts counts = new ClosedCounts(BASIS, Resamples.REPORTED);
    some.forEach(counts::add);
    return counts;
  }

  private Valuation valuation(ClosedCounts closed) {
    StratumLevels levels = StratumLevels.of(closed.strata(), Map.of());
    return new Valuation(
        LikelyWins.of(closed, ClosedCounts.Answer.NOT_NOW, levels),
        Measured.of(LikelyWins.of(closed, ClosedCounts.Answer.YES, levels)),
        Measured.not("there is no ratio"),
        BASIS.panel(),
        Measured.not("no `effort-day-rate` is configured"));
  }

  private ClosedDeal deal() {
    return new ClosedDeal(
        "account " + random.nextInt(40),
        random.nextBoolean() ? ClosedCounts.Answer.YES : ClosedCounts.Answer.NOT_NOW,
        stratum(),
        random.nextBoolean(),
        true,
        Map.of());
  }

  private LedgerEntry entry() {
    return new LedgerEntry(
        "account " + random.nextInt(40),
        ANSWERS.get(random.nextInt(4)),
        null,
        random.nextBoolean() ? "2026Q1" : "2026Q2",
        Levels.NONE,
        Levels.NONE,
        Levels.NONE,
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
