package dev.hindsight.cli;

import static dev.hindsight.sample.company.Feature.IDLE;
import static dev.hindsight.sample.company.Feature.NEEDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.hindsight.LocalSpark;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.agenda.Agenda;
import dev.hindsight.findings.agenda.Agreed;
import dev.hindsight.findings.agenda.Question;
import dev.hindsight.findings.expectations.MarkedReport;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.rules.Rule;
import dev.hindsight.findings.rules.RuledAnswer;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.plain.PlantedAndFound;
import dev.hindsight.plain.ReadSampleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What to decide next in the made-up company, set beside what was planted in it. */
@ExtendWith(LocalSpark.class)
class DecidingOfSampleDataTest {

  @TempDir private static Path folder;

  private static Findings found;

  /** Two reports, a quarter apart. */
  @BeforeAll
  static void report(JavaSparkContext sharedSession) throws IOException {
    report("2026-06-30");
    report("2026-09-30");
    found = FindingsJson.read(folder.resolve("2026Q3").resolve("findings.json"));
  }

  private static void report(String asOf) {
    CommandLineRun run =
        CommandLineRun.of(
            "report",
            "-q",
            "--forms",
            "mail",
            "--exports",
            ReadSampleData.FOLDER.toString(),
            "--config",
            ReadSampleData.FOLDER.resolve("hindsight.yaml").toString(),
            "--as-of",
            asOf,
            "--out",
            folder.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static List<PlantedAndFound> plantedAndFound() throws IOException {
    return DecidingPlantedAndFound.all(found, ReadSampleData.truth());
  }

  @Test
  void intervalsHoldWhatWasPlanted() throws IOException {
    assertThat(plantedAndFound()).hasSize(23).allMatch(PlantedAndFound::isHeld);
  }

  @Test
  void theReadmeSaysWhatWasPlantedAndWhatWasFound() throws IOException {
    assertThat(Files.readAllLines(ReadSampleData.FOLDER.resolve("README.md")))
        .containsSequence(plantedAndFound().stream().map(PlantedAndFound::line).toList())
        .containsSequence(agenda())
        .contains(marks());
  }

  private static List<String> agenda() {
    Agenda agenda = found.agenda().require();
    List<String> lines = new ArrayList<>();
    for (Question question : agenda.questions()) {
      lines.add("%d. %s".formatted(lines.size() + 1, question.question()));
    }
    lines.add("");
    for (Agreed agreed : agenda.lastTime().require().agreed()) {
      lines.add("- %s, *%s*: %s".formatted(agreed.agreementId(), agreed.what(), agreed.became()));
    }
    return lines;
  }

  private static String marks() {
    MarkedReport last = found.expectations().require().marks().require().inShort();
    return "Of the %d ranges that the report of %s gave, %d held; by what it said itself, %s were expected to."
        .formatted(last.ranges(), last.quarter(), last.held(), Unit.RATIO.say(last.toHold()));
  }

  @Test
  void yesesOffStrategyAreCaughtByAClaimedRule() {
    assertThat(found.rules().require().claimed())
        .filteredOn(rule -> rule.answer() == RuledAnswer.YES && rule.isAgainst())
        .isNotEmpty()
        .allMatch(rule -> rule.conditions().contains("off strategy"));
    assertThat(found.rules().require().claimed()).noneMatch(Rule::isOwn);
  }

  @Test
  void neededFeaturesStandOutAndNoOthers() {
    assertThat(found.features().require().standingOut())
        .extracting(Feature::name)
        .containsExactlyInAnyOrderElementsOf(NEEDED);
    assertThat(found.features().require().matteredLeast()).first(STRING).isIn(IDLE);
  }
}
