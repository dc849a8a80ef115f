package dev.hindsight.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.WrittenExports;
import dev.hindsight.analysis.PressureCounts.DealCell;
import dev.hindsight.analysis.PressureCounts.Question;
import dev.hindsight.facts.Facts;
import dev.hindsight.facts.FiscalCalendar;
import dev.hindsight.facts.PressureFacts;
import dev.hindsight.facts.ReportingCurrency;
import dev.hindsight.facts.ReviewPeriod;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Parameters;
import dev.hindsight.findings.SizeBands;
import dev.hindsight.findings.Tactic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small companies counted a second time in plain Java, straight from their rows. */
@ExtendWith(LocalSpark.class)
class PressureCountsTest {

  private static final int COMPANIES_EACH = 5;
  private static final ReportingCurrency DOLLARS = new ReportingCurrency("USD");
  private static final SizeBands BANDS =
      new SizeBands(new BigDecimal("50.0000"), new BigDecimal("250.0000"));

  @ParameterizedTest
  @CsvSource({"2026-09-30, 1", "2026-06-11, 1", "2026-03-20, 2", "2026-05-05, 7"})
  void sparkCountsWhatPlainJavaCounts(LocalDate asOf, int fiscalYearStart, SparkSession spark) {
    ReviewPeriod period = ReviewPeriod.of(new FiscalCalendar(fiscalYearStart), asOf);
    Parameters parameters = ReportParameters.fiscalYearFrom(fiscalYearStart);
    for (int i = 0; i < COMPANIES_EACH; i++) {
      WrittenExports company = RandomPressedCompany.of(asOf.hashCode() + i);
      PressureCounts counts =
          PressureAnalysis.of(
                  Facts.of(company.exports(spark), period, DOLLARS),
                  PressureFacts.of(company.exports(spark), period, DOLLARS, 7),
                  Measured.of(BANDS),
                  parameters)
              .counts();
      assertThat(lines(counts))
          .isEqualTo(new PlainPressure(company, period).lines(List.of("50", "250")))
          .hasSizeGreaterThan(150);
    }
  }

  private static List<String> lines(PressureCounts counts) {
    Map<String, Long> lines = new TreeMap<>();
    for (PressureCounts.Use use : counts.use()) {
      String key = "use %s %s %s ".formatted(use.scope(), use.level(), names(use.tactics()));
      add(lines, key + "requests", use.requests());
      add(lines, key + "undecided", use.undecided());
    }
    for (PressureCounts.Days days : counts.days()) {
      String key = "days " + days.kind() + " " + days.day();
      add(lines, key, days.count());
      if (days.kind().name().startsWith("QUARTER_END")) {
        add(lines, key + " signals", days.signals());
      }
    }
    for (PressureCounts.Landmark each : counts.landmark()) {
      String key =
          "landmark %s %s %s %s"
              .formatted(names(each.tactics()), each.segment(), each.sizeBand(), each.fate());
      add(lines, key, each.requests());
    }
    for (PressureCounts.AttainmentCell cell : counts.attainment()) {
      String key = "attainment %s %d ".formatted(cell.state(), cell.third());
      add(lines, key + "requests", cell.requests());
      add(lines, key + "under any", cell.underAny());
      add(lines, key + "yes", cell.yes());
      add(lines, key + "decided", cell.decided());
    }
    counts.deals().forEach(cell -> add(lines, cell));
    return lines.entrySet().stream().map(each -> each.getKey() + " = " + each.getValue()).toList();
  }

  private static void add(Map<String, Long> lines, DealCell cell) {
    boolean stratified = cell.question() == Question.WORTH || cell.question() == Question.PREPARED;
    String subject = cell.subject();
    if (cell.question() == Question.WORTH
        && !List.of("deadline", "competitor_has_it", "other", "executive_sponsor")
            .contains(subject)) {
      assertThat(cell.with()).isFalse();
      return;
    }
    String key =
        "deal %s %s %s".formatted(cell.question(), subject, cell.with())
            + (stratified ? " " + cell.segment() + " " + cell.dealType() : "")
            + (cell.question() == Question.CLAIM ? " " + cell.claimed() : "");
    add(lines, key + " deals", cell.deals());
    add(lines, key + " closed", cell.closed());
    add(lines, key + " won", cell.won());
  }

  private static SortedSet<String> names(List<Tactic> tactics) {
    SortedSet<String> names = new TreeSet<>();
    tactics.forEach(tactic -> names.add(tactic.name().toLowerCase(Locale.ROOT)));
    return names;
  }

  private static void add(Map<String, Long> lines, String key, long count) {
    if (count > 0) {
      lines.merge(key.toLowerCase(Locale.ROOT), count, Long::sum);
    }
  }
}
