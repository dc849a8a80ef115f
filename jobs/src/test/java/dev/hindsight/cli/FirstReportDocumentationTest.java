package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Does what docs/first-report.md says, in its order. */
@ExtendWith(LocalSpark.class)
class FirstReportDocumentationTest {

  private static final Path PAGE = Path.of("../docs/first-report.md");

  @TempDir private Path folder;

  @Test
  void everyCommandDoesWhatThePageSays() throws IOException {
    Files.writeString(folder.resolve("hindsight.yaml"), blocks("yaml").get(0));
    List<String> commands = blocks("bash").stream().flatMap(String::lines).toList();

    assertThat(commands).hasSize(4);
    for (String command : commands) {
      CommandLineRun run = CommandLineRun.of(arguments(command));

      assertThat(run.exitCode()).as(command + "\n" + run.err()).isZero();
      if (command.contains(" sample ")) {
        assertThat(run.out())
            .isEqualTo(
                """
                The sample exports lie in %1$s
                What they are, as of any exports: hindsight init --exports %1$s --out hindsight.yaml
                """
                    .formatted(folder.resolve("my-exports")));
      }
    }
    assertThat(folder.resolve("reports")).isNotEmptyDirectory();
  }

  @Test
  void everyConfigurationIsOne() throws IOException {
    for (String yaml : blocks("yaml")) {
      Path file = Files.writeString(folder.resolve("hindsight.yaml"), yaml);

      assertThat(Configuration.load(file)).isNotEqualTo(Configuration.defaults());
    }
  }

  @Test
  void everyPresetThatIsNamedIsOne() throws IOException {
    assertThat(
            Pattern.compile("hindsight presets ([a-z-]+)")
                .matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1)))
        .isNotEmpty()
        .isSubsetOf(Preset.names());
  }

  /** Folders and files of the page are those of the test. */
  private String[] arguments(String command) {
    return Stream.of(command.replaceFirst("^\\./hindsight ", "").split(" +"))
        .map(
            word ->
                List.of("my-exports", "reports", "hindsight.yaml").contains(word)
                    ? folder.resolve(word).toString()
                    : word)
        .toArray(String[]::new);
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(PAGE))
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
