package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.exports.config.Preset;
import org.junit.jupiter.api.Test;

class PresetsCommandTest {

  @Test
  void listsEveryPresetWithALineAboutIt() {
    CommandLineRun run = CommandLineRun.of("presets");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).hasSameSizeAs(Preset.names());
    assertThat(run.out())
        .containsPattern(
            "salesforce-report +Salesforce: reports of opportunities and accounts, exported as"
                + " \"Details Only\" in CSV\n");
  }

  @Test
  void printsAPresetAsItIs() {
    CommandLineRun run = CommandLineRun.of("presets", "salesforce-report");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("about: |\n").contains("file: report*.csv");
    assertThat(run.out()).isEqualTo(Preset.find("salesforce-report").orElseThrow().text());
  }

  @Test
  void anUnknownPresetIsUsageAndNamesTheNearestOne() {
    CommandLineRun run = CommandLineRun.of("presets", "salesforce-repport");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "There is no preset salesforce-repport (hindsight presets lists all there are); did you"
                + " mean salesforce-report?\n");
  }
}
