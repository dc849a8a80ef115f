package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.cli.options.ExportsOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The configuration that lies beside the sample exports counts for them, and for no others. */
class SampleConfigurationTest {

  @TempDir private Path home;

  private Path ofSample;

  @BeforeEach
  void makeSample() throws IOException {
    ofSample = home.resolve("sample-data").resolve("hindsight.yaml");
    Files.createDirectories(ofSample.getParent());
    Files.writeString(ofSample, "effort-day-rate: 700");
    System.setProperty(ExportsOptions.HOME, home.toString());
  }

  @AfterEach
  void forgetHome() {
    System.clearProperty(ExportsOptions.HOME);
  }

  private static ExportsOptions given(String... arguments) {
    return CommandLine.populateCommand(new ExportsOptions(), arguments);
  }

  @Test
  void countsWhereNothingIsNamed() {
    assertThat(given().configurationFile()).contains(ofSample);
    assertThat(given().configuration().effortDayRate()).isEqualByComparingTo("700");
  }

  @Test
  void doesNotCountForOtherExports() {
    assertThat(given("--exports", "mine").configurationFile()).isEmpty();
    assertThat(given("--exports", "mine").configuration().effortDayRate()).isNull();
  }

  @Test
  void doesNotCountBesideAnotherOne() {
    assertThat(given("--config", "mine.yaml").configurationFile()).contains(Path.of("mine.yaml"));
  }

  @Test
  void nothingIsConfiguredWhereThereIsNone() throws IOException {
    Files.delete(ofSample);

    assertThat(given().configurationFile()).isEqualTo(Optional.empty());
  }
}
