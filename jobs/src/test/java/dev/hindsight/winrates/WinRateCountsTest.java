package dev.hindsight.winrates;

import dev.hindsight.plain.RandomCompany;
import dev.hindsight.plain.ReportParameters;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.WrittenExports;
import dev.hindsight.history.FiscalCalendar;
import dev.hindsight.history.ReportingCurrency;
import dev.hindsight.history.ReviewBasis;
import dev.hindsight.history.ReviewPeriod;
import dev.hindsight.findings.DecisionClass;
import dev.hindsight.findings.Parameters;
import dev.hindsight.findings.SizeBands;
import dev.hindsight.stats.Exits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small companies counted a second time in plain Java, straight from their rows. */
@ExtendWith(LocalSpark.class)
class WinRateCountsTest {

  private static final int COMPANIES_EACH = 5;

  private static final Parameters PARAMETERS = ReportParameters.fiscalYearFrom(1);

  @ParameterizedTest
  @ValueSource(strings = {"2026-09-30", "2026-11-11", "2026-03-20", "2026-05-05"})
  void sparkCountsWhatPlainJavaCounts(String asOf, SparkSession spark) {
    ReviewPeriod period = ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse(asOf));
    for (int i = 0; i < COMPANIES_EACH; i++) {
      WrittenExports company = RandomCompany.of(asOf.hashCode() + i);
      Facts facts =
          Facts.of(ReviewBasis.of(company.exports(spark), period, new ReportingCurrency("USD")));
      WinRateCounts counts = WinRateAnalysis.of(facts, PARAMETERS).counts();
      PlainWinRates plain =
          new PlainWinRates(
              company,
              period.asOf(),
              period.period().windowStart(),
              period.period().windowEnd(),
              period.trend().get(0).start());
      assertThat(counts.sizeBands().require())
          .isEqualTo(new SizeBands(plain.cuts().get(0), plain.cuts().get(1)));
      assertThat(lines(counts)).isEqualTo(plain.lines()).hasSizeGreaterThan(100);
    }
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
                            "/", stratum.segment(), stratum.dealType(), stratum.sizeBand()),
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
