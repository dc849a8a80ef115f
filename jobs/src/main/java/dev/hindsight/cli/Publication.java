package dev.hindsight.cli;

import dev.hindsight.exports.ReadExports;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.TableQuality;
import dev.hindsight.publish.Fingerprint;
import dev.hindsight.publish.Latest;
import dev.hindsight.publish.Manifest;
import dev.hindsight.publish.OutputLock;
import dev.hindsight.publish.Staging;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** Puts what came of one run into the output folder. */
final class Publication {

  /** The folder of what was rejected by a run that published no report. */
  private static final String REJECTED = "rejected";

  private static final String QUALITY = "data-quality";

  private final ExportsOptions exports;
  private final ReadExports read;
  private final Instant started;
  private final Background background;
  private final Background.Started<Iterator<Row>> findings;
  private final Background.Started<List<Fingerprint>> inputs;

  Publication(ExportsOptions exports, ReadExports read, Instant started, Background background) {
    this.exports = exports;
    this.read = read;
    this.started = started;
    this.background = background;
    this.findings = background.start(() -> QualityLists.rows(read));
    this.inputs = background.start(() -> InputFingerprints.of(exports.folder(), read));
  }

  /**
   * Writes out what was rejected.
   *
   * @return where to look, as a sentence
   */
  String rejects(OutputLock lock) {
    Staging staging = Staging.start(lock, REJECTED);
    staging.fill(folder -> QualityLists.write(findings.result(), List.of(), folder));
    return "What is wrong with each is listed in " + staging.publish().resolve("rejects.csv") + ".";
  }

  /**
   * Publishes a report.
   *
   * @param result what is published
   * @param seconds how long the steps before took
   * @return the workbook
   */
  Path report(OutputLock lock, QuarterlyReview.Result result, Map<String, Double> seconds) {
    Findings found = result.findings();
    Staging staging = Staging.start(lock, found.period().quarter().label());
    Background.Started<Staging> tables =
        background.fill(staging, folder -> writeTables(result, folder));
    Drawing.fill(staging, found, background);
    tables
        .result()
        .fill(folder -> manifest(found, seconds, Fingerprint.ofAll(folder)).write(folder));
    Path report = staging.publish();
    Latest.update(lock);
    Staging.discard(lock, REJECTED);
    return report.resolve(Drawing.workbook(found));
  }

  private void writeTables(QuarterlyReview.Result result, Path folder) throws IOException {
    DealSnapshot.write(result.deals(), folder);
    QualityLists.write(findings.result(), result.late(), folder.resolve(QUALITY));
    WholeTables.write(result.wholeTables(), folder);
    if (result.wholeLedger().isPresent()) {
      LedgerFiles.write(result.wholeLedger().get(), folder);
    }
  }

  private Manifest manifest(Findings found, Map<String, Double> seconds, List<Fingerprint> outputs)
      throws IOException {
    return new Manifest(
        versions(),
        found.period().quarter().label(),
        found.period().asOf(),
        configurationFingerprint(),
        inputs.result(),
        read.quality().stream().filter(TableQuality::isPresent).map(Publication::rows).toList(),
        started,
        seconds,
        outputs);
  }

  private Fingerprint configurationFingerprint() throws IOException {
    Path file = exports.configurationFile().orElse(null);
    return file == null
        ? null
        : Fingerprint.of(file.toAbsolutePath().getParent(), file.toAbsolutePath());
  }

  private static Map<String, String> versions() {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put(Manifest.HINDSIGHT, Version.hindsight());
    versions.put("spark", Version.spark());
    versions.put("java", Version.java());
    return versions;
  }

  private static Manifest.Rows rows(TableQuality table) {
    return new Manifest.Rows(table.table(), table.read(), table.kept(), table.rejected());
  }
}
