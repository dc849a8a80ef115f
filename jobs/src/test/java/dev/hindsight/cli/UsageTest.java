package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.cli.options.QuarterLabel;
import dev.hindsight.sample.shapes.Shapes;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @Test
  void helpListsCommandsAndExitCodes() {
    CommandLineRun help = CommandLineRun.of("--help");

    assertThat(help.exitCode()).isZero();
    assertThat(help.out())
        .contains(
            "  init ",
            "  report ",
            "  watch ",
            "  send ",
            "  check ",
            "  presets ",
            "  sample ",
            "  explain ",
            "  render ",
            "  template-check ")
        .doesNotContain("bare-session")
        .endsWith(
            """
            Exit codes:
              0    done
              1    our bug; the log file that is named has the details
              2    the command line is wrong
              65   the exports or a template are not good enough, or there is no such report
              75   try again: the output is locked, storage or mail is out of reach, memory or disk is short
              78   the configuration is wrong, a library is missing, or a mail is refused
            """);
    assertThat(help.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "init",
        "report",
        "watch",
        "check",
        "presets",
        "sample",
        "explain",
        "render",
        "template-check"
      })
  void everyCommandHasHelpWithExitCodes(String command) {
    CommandLineRun help = CommandLineRun.of(command, "--help");

    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).startsWith("Usage: hindsight " + command).contains("  65   the exports");
  }

  @Test
  void versionNamesWhatRuns() {
    assertThat(CommandLineRun.of("--version").out())
        .isEqualTo(
            "hindsight development\nSpark 4.2.0\nJava "
                + System.getProperty("java.version")
                + "\n");
  }

  @Test
  void withoutACommandHelpIsShownAsAnError() {
    CommandLineRun run = CommandLineRun.of();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("Usage: hindsight [-hV] [COMMAND]");
  }

  @Test
  void wrongDateIsUsage() {
    CommandLineRun run = CommandLineRun.of("report", "--as-of", "2026-13-01");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "Invalid value for option '--as-of': \"2026-13-01\" is not a date; write it as"
                + " 2026-09-30\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026Q5", "Q3", "2026-3", ""})
  void wrongQuarterIsUsage(String quarter) {
    for (String command : List.of("report", "explain")) {
      CommandLineRun run = CommandLineRun.of(command, "--quarter", quarter);

      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err())
          .startsWith(
              "Invalid value for option '--quarter': \""
                  + quarter
                  + "\" is not a quarter; write the fiscal year and the quarter, such as 2026Q3\n");
    }
  }

  @Test
  void quarterMayBeWrittenSmall() throws Exception {
    assertThat(new QuarterLabel().convert(" 2026q3")).isEqualTo("2026Q3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hdfs:exports", "2026:Q3/exports", "hdfs://[::1/exports"})
  void exportsThatNameNoFolderAreUsage(String folder) {
    CommandLineRun run = CommandLineRun.of("check", "--exports", folder);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "Invalid value for option '--exports': \""
                + folder
                + "\" names no folder; write it as exports, ./with:colon or hdfs://host/exports\n");
  }

  @Test
  void localExportsOnAHostAreUsage() {
    CommandLineRun run = CommandLineRun.of("check", "--exports", "file://srv/exports");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "Invalid value for option '--exports': \"file://srv/exports\" names the host srv;"
                + " write it as file:///srv/exports\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "local[two]",
        "local[0]",
        "local-cluster[2]",
        "spark://host",
        "http://host:1"
      })
  void aMasterInNoFormOfSparksIsUsage(String master) {
    CommandLineRun run = CommandLineRun.of("check", "--master", master);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "Invalid value for option '--master': \""
                + master
                + "\" names no master; write it as local[2], local-cluster[2,1,1024],"
                + " spark://host:7077 or yarn\n");
  }

  @Test
  void quietAndVerboseExcludeEachOther() {
    CommandLineRun run = CommandLineRun.of("check", "-q", "-v");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("mutually exclusive");
  }

  @Test
  void sampleAsAnUnknownToolNamesThoseThatAreKnown() {
    CommandLineRun run = CommandLineRun.of("sample", "--out", "s", "--as", "jira,sap");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "Invalid value for option '--as' (TOOL): \"sap\" is none of "
                + String.join(", ", Shapes.names())
                + "\n");
  }

  @Test
  void sampleOfNothingIsUsage(@TempDir Path folder) {
    CommandLineRun run =
        CommandLineRun.of("sample", "--out", folder.resolve("s").toString(), "--requests", "0");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("Invalid number of requests 0: give one from 1 to 1000000000\n");
  }
}
