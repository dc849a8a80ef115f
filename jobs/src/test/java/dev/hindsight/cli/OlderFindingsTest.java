package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.values.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
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
        .isEqualTo(4);
  }

  @Test
  void findingsOfVersionThreeAreDrawnAgain() throws IOException {
    CommandLineRun run =
        render(
            Files.readString(
                Path.of("../reports/src/test/resources/dev/hindsight/findings/version-3.json")));

    assertThat(run.err()).isEmpty();
    assertThat(folder.resolve("again/2026Q3/hindsight-2026Q3.html")).isNotEmptyFile();
    assertThat(FindingsJson.read(folder.resolve("again/2026Q3/findings.json")).agenda())
        .isEqualTo(Measured.not("the report is of format version 3 and does not have it"));
  }

  @Test
  void versionOneIsRefusedWithWhatToDo() throws IOException {
    assertThat(render("{\"format_version\": 1}"))
        .isEqualTo(
            new CommandLineRun(
                65,
                "",
                "Cannot read findings of format version 1, only of 2 to 4: trade-offs came with"
                    + " version 2; make that report again from its exports; the file is "
                    + folder.resolve("findings.json")
                    + "\n"));
  }

  @Test
  void whatAnOlderReportLacksIsNotDrawn() throws IOException {
    CommandLineRun run =
        render(VersionTwo.DEALS.replaceFirst("(?s)\"breakdowns\": \\[.*?]", "\"breakdowns\": []"));

    assertThat(run.err()).isEmpty();
    assertThat(folder.resolve("again/2026Q2/hindsight-2026Q2.html")).isNotEmptyFile();
  }

  @Test
  void aQuarterOfAnotherNameIsRefusedBeforeAFolderIsNamedAfterIt() throws IOException {
    assertThat(render(VersionTwo.DEALS.replace("2026Q2", "../../elsewhere")))
        .isEqualTo(
            refused(
                "Cannot read findings: `period.quarter` (line 4) does not fit format version 2; expected a findings.json that hindsight wrote; the file is %s"));
    assertThat(folder.resolve("again")).doesNotExist();
  }

  @Test
  void anotherWordThanACurrencyIsRefused() throws IOException {
    assertThat(render(VersionTwo.DEALS.replace("\"USD\"", "\"U\\u0000\"")))
        .isEqualTo(
            refused(
                "Cannot read findings: `parameters` (line 8) does not fit format version 2; expected a findings.json that hindsight wrote; the file is %s"));
  }

  @Test
  void partsThatDoNotFitTogetherAreRefusedWithASentence() throws IOException {
    String quarters = "{\"dimension\": \"quarter\", \"levels\": {\"not_measured\": \"no\"}}";
    String odd =
        """
        {"dimension": "quarter", "levels": {"value": [{"name": "soon", "all": {"won": 2, "lost": 3,
         "no_decision": 0, "open": 0, "win_rate": {"count": 2, "of": 5, "estimate": {"value":
         {"value": 0.4, "lower": 0.12, "upper": 0.77}}}, "by_amount": {"not_measured": "no"}},
         "by_class": []}]}}
        """;

    CommandLineRun run = render(VersionTwo.DEALS.replace(quarters, odd));

    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.err())
        .matches(
            "Cannot draw these findings: their parts do not fit together, as where somebody changed the file\\. If nobody did, that is a bug\\. The log file has the details: \\S+; the file is "
                + Pattern.quote(folder.resolve("findings.json").toString())
                + "\n");
    assertThat(folder.resolve("again/2026Q2")).doesNotExist();
  }

  private CommandLineRun refused(String sentence) {
    return new CommandLineRun(65, "", sentence.formatted(folder.resolve("findings.json")) + "\n");
  }

  private CommandLineRun render(String findings) throws IOException {
    Path file = Files.writeString(folder.resolve("findings.json"), findings);
    return CommandLineRun.of(
        "render", file.toString(), "--out", folder.resolve("again").toString());
  }
}
