package dev.hindsight.exports.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hindsight.exports.config.sources.FileForm;
import dev.hindsight.exports.config.sources.FileSource;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale-sensitive")
class PresetTest {

  @TempDir private Path folder;

  static List<String> names() {
    return Preset.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPresetIsAPartOfAConfiguration(String name) throws IOException {
    assertThat(use(name)).isNotEqualTo(Configuration.defaults());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPresetSaysInALineWhatItReadsAndHasNoKeysButItsOwn(String name) {
    Preset preset = Preset.find(name).orElseThrow();

    assertThat(preset.summary()).hasSizeBetween(10, 110);
    assertThat(preset.text().lines().filter(line -> line.matches("[a-z].*")))
        .allMatch(line -> line.matches("(about: \\||sources:|exports:)"))
        .startsWith("about: |");
    assertThat(preset.text()).doesNotContain("\n  defaults:");
  }

  @ParameterizedTest
  @MethodSource("names")
  void documentationSaysOfEveryPresetWhichTablesItFills(String name) throws IOException {
    List<String> tables =
        Preset.find(name)
            .orElseThrow()
            .text()
            .lines()
            .dropWhile(line -> !line.equals("exports:"))
            .filter(line -> line.matches("  [a-z_]+:.*"))
            .map(line -> "`" + line.strip().replaceFirst(":.*", "") + "`")
            .toList();

    assertThat(Files.readString(Path.of("../docs/presets.md")).lines())
        .filteredOn(line -> line.startsWith("| `" + name + "` |"))
        .singleElement()
        .asString()
        .contains("| " + String.join(", ", tables) + " |");
  }

  @Test
  void whatIsNoPresetIsNotFound() {
    assertThat(Preset.find("salesforce")).isEmpty();
    assertThat(Preset.find("../presets/salesforce-report")).isEmpty();
    assertThat(Preset.question("salesforce-repport"))
        .isEqualTo("; did you mean salesforce-report?");
  }

  @Test
  void teachingExportJoinsTeamsAndAccounts() throws IOException {
    Configuration configuration = use("crm-teaching-export");

    TableMapping deals = configuration.mapping(Deals.TABLE);
    assertThat(deals.file()).isEqualTo("sales_pipeline.csv");
    assertThat(deals.joins())
        .containsExactly(
            new TableMapping.Join(
                "sales_teams.csv", FileForm.CONTRACT, "sales_agent", "sales_agent"),
            new TableMapping.Join("accounts.csv", FileForm.CONTRACT, "account", "account"));
    assertThat(deals.values())
        .isEqualTo(
            Map.of(
                "outcome",
                Map.of("Won", "won", "Lost", "lost", "Engaging", "open", "Prospecting", "open")));
    assertThat(configuration.mapping(Accounts.TABLE).columns()).doesNotContainKey(Accounts.ARR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"deals", "accounts"})
  void teachingExportHasTheMappedHeaders(String table) throws IOException {
    Path exports = Path.of("../../shared/data/crm");
    assumeTrue(Files.exists(exports), "there is no teaching export beside the project");
    TableMapping mapping =
        use("crm-teaching-export").mappings().entrySet().stream()
            .filter(entry -> entry.getKey().name().equals(table))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();

    Set<String> headers = new HashSet<>(headers(exports.resolve(mapping.file())));
    for (TableMapping.Join join : mapping.joins()) {
      assertThat(headers).contains(join.on());
      assertThat(headers(exports.resolve(join.file()))).contains(join.equals());
      headers.addAll(headers(exports.resolve(join.file())));
    }
    assertThat(mapping.columns().values())
        .allSatisfy(candidates -> assertThat(headers).containsAll(candidates));
  }

  @Test
  void salesforceReportIsReadInTwoLanguages() throws IOException {
    Configuration configuration = use("salesforce-report");
    TableMapping deals = configuration.mapping(Deals.TABLE);
    FileSource report = (FileSource) configuration.sources().named().get("sf_report");

    assertThat(deals.notation().dateFormats()).contains("M/d/yyyy", "d.M.yyyy", "d.M.yyyy HH:mm");
    assertThat(report.footers()).contains("Grand Totals", "Confidential Information", "Copyright");
    assertThat(deals.columns()).containsEntry("outcome", List.of("Stage", "Phase"));
    assertThat(deals.values().get("outcome")).containsEntry("*", "open");
  }

  private static List<String> headers(Path csv) throws IOException {
    try (Stream<String> lines = Files.lines(csv)) {
      return List.of(lines.findFirst().orElseThrow().split(",", -1));
    }
  }

  private Configuration use(String preset) throws IOException {
    return Configuration.load(
        Files.writeString(folder.resolve("hindsight.yaml"), "use: " + preset + "\n"));
  }
}
