package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.delivery.FaultyMailServer;
import dev.hindsight.delivery.ReceivedMail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class SentReportTest {

  @TempDir private Path folder;
  private Path exports;
  private Path out;
  private FaultyMailServer server;

  @BeforeEach
  void write(JavaSparkContext sharedSession) throws IOException {
    exports = SmallExports.write(folder.resolve("exports"));
    out = folder.resolve("out");
    server = FaultyMailServer.start();
    Files.writeString(
        folder.resolve("hindsight.yaml"),
        """
        mail:
          from: hindsight@example.com
          allowed-domains: [example.com]
          smtp: {host: 127.0.0.1, port: %s, security: none-on-loopback}
          operator: ops@example.com
          recipients: [{to: cpo@example.com}]
        """
            .formatted(server.port()));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void reportIsMailedOnceItIsPublished() throws Exception {
    CommandLineRun run = report("--forms", "html");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("\nThe report: " + out.resolve("2026Q3/hindsight-2026Q3.html") + "\nReport ")
        .matches("(?s).* of 2026Q3\ncpo@example.com  sent: the report, \\d\\.\\d\u00a0MB\n");
    ReceivedMail mail = server.received().get(0);
    assertThat(mail.to()).isEqualTo("cpo@example.com");
    assertThat(mail.attachments())
        .containsEntry(
            "hindsight-2026Q3.html",
            Files.readAllBytes(out.resolve("2026Q3/hindsight-2026Q3.html")))
        .containsKey("hindsight-2026Q3.xlsx");

    assertThat(report("--forms", "html").out()).contains("cpo@example.com  has it already");
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void findingsForAProgramAreAllThatIsPrinted() {
    CommandLineRun run = report("--json");

    assertThat(run.out()).startsWith("{").endsWith("}\n");
    assertThat(run.err()).contains("cpo@example.com  sent: the report, ");
  }

  @Test
  void failedReportIsToldToTheOperatorAlone() throws Exception {
    Files.writeString(exports.resolve("deals.csv"), "deal_id,outcome\nD1,perhaps\n");

    CommandLineRun run = report();

    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.err()).endsWith("The operator, ops@example.com, was told by mail.\n");
    assertThat(server.received()).hasSize(1);
    ReceivedMail mail = server.received().get(0);
    assertThat(mail.to()).isEqualTo("ops@example.com");
    assertThat(mail.message().getSubject()).startsWith("Hindsight: report --send failed on ");
    assertThat(mail.text()).contains("with exit code 65", "Cannot read deals.csv: ");
    assertThat(out.resolve("deliveries.jsonl")).doesNotExist();
  }

  @Test
  void withoutSendNobodyHearsOfIt() throws Exception {
    Files.writeString(exports.resolve("deals.csv"), "deal_id,outcome\nD1,perhaps\n");

    CommandLineRun run =
        CommandLineRun.of(
            "report",
            "--exports",
            exports.toString(),
            "--out",
            out.toString(),
            "--config",
            folder.resolve("hindsight.yaml").toString());

    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(server.received()).isEmpty();
  }

  @Test
  void dryRunHasNothingToSend() {
    CommandLineRun run = report("--dry-run");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "--send mails what is published, and --dry-run publishes nothing. Who would get the last report says: hindsight send --dry-run\n");
  }

  @Test
  void withoutASectionMailNothingIsComputed() {
    CommandLineRun run =
        CommandLineRun.of(
            "report", "--exports", exports.toString(), "--out", out.toString(), "--send");

    assertThat(run.exitCode()).isEqualTo(78);
    assertThat(run.err())
        .isEqualTo(
            "Cannot send the report: no --config is given, and only a hindsight.yaml has a section mail. It says from whom, over which server and to whom: docs/delivery.md begins with one.\n");
    assertThat(out).doesNotExist();
  }

  private CommandLineRun report(String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("report", "--send", "--exports", exports.toString()));
    arguments.addAll(List.of("--config", folder.resolve("hindsight.yaml").toString()));
    arguments.addAll(List.of("--out", out.toString()));
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }
}
