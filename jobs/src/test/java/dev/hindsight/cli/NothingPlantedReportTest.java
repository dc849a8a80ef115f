package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.Review;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.atrisk.RiskKind;
import dev.hindsight.plain.Claims;
import dev.hindsight.sample.SampleExports;
import dev.hindsight.sample.SampleOptions;
import dev.hindsight.sample.company.PlantedEffects;
import dev.hindsight.sample.company.SampleCompany;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole exports of companies in which nothing does anything, reported on as any others. */
@ExtendWith(LocalSpark.class)
class NothingPlantedReportTest {

  /** What kind of deal it is matters for winning in every made-up company. */
  private static final String TRUE_EVERYWHERE = "A yes where the deal type is ";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void leaderWhoReadsOnlyThePageIsNotMisled(long seed, JavaSparkContext spark) throws IOException {
    SampleCompany company =
        new SampleCompany(
            seed,
            1500,
            LocalDate.parse("2022-10-01"),
            LocalDate.parse("2026-09-30"),
            PlantedEffects.none());
    Path exports = folder.resolve("exports");
    SampleExports.write(
        spark, new SampleOptions(company, SampleOptions.Dirt.NONE), exports.toUri());

    CommandLineRun run =
        CommandLineRun.of("report", "--dry-run", "--json", "--exports", exports.toString());

    Path findings = Files.writeString(folder.resolve("findings.json"), run.out());
    Findings found = FindingsJson.read(findings);
    assertThat(found.agenda().require().questions()).isEmpty();
    assertThat(found.rules().require().claimed()).isEmpty();
    assertThat(found.features().require().standingOut()).isEmpty();
    assertThat(found.atRisk().require().kinds()).hasSize(4).noneMatch(RiskKind::standsOut);
    Review review = found.review();
    assertThat(Claims.in(review.statements()))
        .filteredOn(claim -> !claim.contains(TRUE_EVERYWHERE))
        .isEmpty();
    assertThat(review.statements())
        .hasSizeBetween(5, 7)
        .extracting(Statement::topic)
        .contains("Yes against not-now", "Win rate");
  }
}
