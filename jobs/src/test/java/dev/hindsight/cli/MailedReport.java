package dev.hindsight.cli;

import dev.hindsight.cli.run.Background;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.forms.Form;
import dev.hindsight.publish.Fingerprint;
import dev.hindsight.publish.Latest;
import dev.hindsight.publish.Manifest;
import dev.hindsight.publish.OutputLock;
import dev.hindsight.publish.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A report of findings that are written out, published as a run does it, without Spark. */
final class MailedReport {

  private MailedReport() {}

  /** Publishes a report; gives its id. */
  static String publish(Path output, Findings findings, Set<Form> forms) throws IOException {
    return publish(output, findings, forms, folder -> {});
  }

  /** The same with a workbook that no mail server takes. */
  static void publishWithLargeWorkbook(Path output, Findings findings, Set<Form> forms)
      throws IOException {
    publish(
        output,
        findings,
        forms,
        folder ->
            Files.write(
                folder.resolve(Form.XLSX.file(findings)),
                new byte[1_000_000],
                StandardOpenOption.APPEND));
  }

  /** Publishes other bytes as the findings of the third quarter of 2026. */
  static void publishAs(Path output, String json) throws IOException {
    try (OutputLock lock = OutputLock.acquire(output);
        Staging staging = Staging.start(lock, "2026Q3")) {
      staging.fill(folder -> Files.writeString(folder.resolve(FindingsJson.FILE), json));
      staging.fill(
          folder ->
              manifest(ToldTradeOffs.findings("2026Q3", 0), "", Fingerprint.ofAll(folder))
                  .write(folder));
      staging.publish();
    }
  }

  private static String publish(
      Path output, Findings findings, Set<Form> forms, Staging.Filling more) throws IOException {
    String quarter = findings.period().quarter().label();
    try (OutputLock lock = OutputLock.acquire(output);
        Staging staging = Staging.start(lock, quarter);
        Background background = new Background()) {
      String id =
          FormFiles.fill(staging, findings, new ChosenForms(forms, Optional.empty()), background)
              .reportId();
      staging.fill(more);
      staging.fill(folder -> manifest(findings, id, Fingerprint.ofAll(folder)).write(folder));
      staging.publish();
      Latest.update(lock);
      return id;
    }
  }

  private static Manifest manifest(Findings findings, String id, List<Fingerprint> outputs) {
    return new Manifest(
        Map.of(Manifest.HINDSIGHT, Version.hindsight()),
        findings.period().quarter().label(),
        findings.period().asOf(),
        id,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Instant.EPOCH,
        Map.of(),
        List.of(),
        outputs);
  }
}
