package dev.hindsight.winrates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.TallyLaws;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.plain.RandomCompany;
import dev.hindsight.stats.survival.Exits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small companies counted a second time, straight from their rows. */
class WinRateCountsTest {

  private static final int COMPANIES_EACH = 5;

  @ParameterizedTest
  @ValueSource(strings = {"2026-09-30", "2026-11-11", "2026-03-20", "2026-05-05"})
  void talliesCountWhatTheRowsSay(String asOf) {
    ReviewPeriod period = ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse(asOf));
    for (int i = 0; i < COMPANIES_EACH; i++) {
      WrittenExports company = RandomCompany.of(asOf.hashCode() + i);
      WinRateCounts counts = CountedWinRates.of(company, period);
      PlainWinRates plain =
          new PlainWinRates(
              company,
              period.asOf(),
              period.period().windowStart(),
              period.period().windowEnd(),
              period.trend().get(0).start());
      assertThat(counts.sizeBands().require()).isEqualTo(plain.sizeBands());
      assertThat(lines(counts)).isEqualTo(plain.lines()).hasSizeGreaterThan(100);
    }
  }

  @Test
  void theyAreTallies() {
    ReviewPeriod period = ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));
    WrittenExports company = RandomCompany.of(11);
    ReviewBasis basis = company.basis(period, "USD");
    List<KnownDeal> deals = company.histories().deals(basis);
    Measured<SizeBands> bands =
        Measured.of(
            new SizeBands(
                new BigDecimal("100.0000"),
                new BigDecimal("260.0000"),
                Measured.not("no deal was lost")));
    Levels levels =
        new Levels(
            new Levels.Column(Set.of("a"), 2),
            new Levels.Column(Set.of("north"), 2),
            new Levels.Column(Set.of("red", "blue"), 2));
    TallyLaws.hold(
        () -> new DealTally(period, bands, levels),
        deals,
        tally -> List.of(tally.strata(), tally.levels()));
    TallyLaws.hold(
        () -> new FirstPassTally(period),
        deals,
        first ->
            List.of(first.endings().endings(), first.sizes().bands(), first.levels().levels(1)));
  }

  @Test
  void textsThatAreNoLevelsArePutTogether() {
    ReviewPeriod period = ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));
    WrittenExports company =
        new WrittenExports()
            .rows(
                Deals.TABLE,
                "deal_id=a outcome=won amount=5 closed_at=2026-09-01 segment=s sales_team=t",
                "deal_id=b outcome=lost amount=5 closed_at=2026-09-01 segment=u sales_team=t",
                "deal_id=c outcome=lost amount=5 closed_at=2026-09-01 sales_team=v");
    DealTally tally =
        new DealTally(
            period,
            Measured.not("not asked"),
            new Levels(
                new Levels.Column(Set.of("s"), 1),
                Levels.ALL.regions(),
                new Levels.Column(Set.of("v"), 1)));
    company.histories().deals(company.basis(period, "USD")).forEach(tally::accept);
    assertThat(tally.strata())
        .extracting(each -> each.stratum().segment())
        .containsExactly("(1 other)", "(none)", "s");
    assertThat(tally.levels())
        .filteredOn(each -> each.dimension() == Dimension.SALES_TEAM)
        .extracting(LevelCounts::level)
        .containsExactly("(1 other)", "v");
  }

  private static List<String> lines(WinRateCounts counts) {
    Map<String, BigDecimal> lines = new TreeMap<>();
    counts
        .strata()
        .forEach(
            stratum ->
                add(
                    lines,
                    "stratum "
                        + String.join(
                            "/",
                            stratum.stratum().segment(),
                            stratum.stratum().dealType(),
                            stratum.stratum().sizeBand()),
                    stratum.decisionClass(),
                    stratum.outcomes()));
    counts
        .levels()
        .forEach(
            level ->
                add(
                    lines,
                    level.dimension() + " " + level.level(),
                    level.decisionClass(),
                    level.outcomes()));
    counts.endings().forEach(ending -> add(lines, ending));
    return lines.entrySet().stream()
        .map(line -> line.getKey() + " = " + line.getValue().stripTrailingZeros().toPlainString())
        .toList();
  }

  private static void add(
      Map<String, BigDecimal> lines, String cell, DecisionClass of, OutcomeCounts outcomes) {
    String key = cell + " " + name(of) + " ";
    put(lines, key + "won", outcomes.won());
    put(lines, key + "lost", outcomes.lost());
    put(lines, key + "no_decision", outcomes.noDecision());
    put(lines, key + "open", outcomes.open());
    if (outcomes.closed() > 0) {
      lines.put(key + "closed money", outcomes.closedAmount());
    }
  }

  private static void add(Map<String, BigDecimal> lines, EndingCounts ending) {
    Exits exits = ending.exits();
    String key = "ending " + name(ending.firstDecision()) + " " + exits.day() + " ";
    put(lines, key + "won", exits.events());
    put(lines, key + "competing", exits.competing());
    put(lines, key + "censored", exits.censored());
  }

  private static void put(Map<String, BigDecimal> lines, String key, long count) {
    if (count > 0) {
      lines.put(key, BigDecimal.valueOf(count));
    }
  }

  private static String name(DecisionClass decisionClass) {
    return decisionClass.name().toLowerCase(Locale.ROOT);
  }
}
