package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.FindingsJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OlderFindingsTest {

  @TempDir private Path folder;

  @Test
  void findingsOfVersionTwoAreDrawnAgain() throws IOException {
    CommandLineRun run = render(VersionTwo.DEALS);

    assertThat(run.err()).isEmpty();
    assertThat(folder.resolve("again/2026Q2/hindsight-2026Q2.xlsx")).isNotEmptyFile();
    assertThat(FindingsJson.read(folder.resolve("again/2026Q2/findings.json")).formatVersion())
        .isEqualTo(3);
  }

  @Test
  void versionOneIsRefusedWithWhatToDo() throws IOException {
    assertThat(render("{\"format_version\": 1}"))
        .isEqualTo(
            new CommandLineRun(
                65,
                "",
                "Cannot read findings of format version 1, only of 2 to 3: trade-offs came with"
                    + " version 2; make that report again from its exports; the file is "
                    + folder.resolve("findings.json")
                    + "\n"));
  }

  private CommandLineRun render(String findings) throws IOException {
    Path file = Files.writeString(folder.resolve("findings.json"), findings);
    return CommandLineRun.of(
        "render", file.toString(), "--out", folder.resolve("again").toString());
  }
}
