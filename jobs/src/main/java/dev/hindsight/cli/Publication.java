package dev.hindsight.cli;

import dev.hindsight.cli.ChosenForms.ReadTemplate;
import dev.hindsight.cli.options.ExportsOptions;
import dev.hindsight.cli.run.Background;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Identity;
import dev.hindsight.findings.quality.TableQuality;
import dev.hindsight.forms.Form;
import dev.hindsight.history.passes.Company;
import dev.hindsight.publish.Fingerprint;
import dev.hindsight.publish.Latest;
import dev.hindsight.publish.Manifest;
import dev.hindsight.publish.OutputLock;
import dev.hindsight.publish.Staging;
import dev.hindsight.reporting.QuarterlyReview;
import dev.hindsight.reporting.files.QualityLists;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

/** Puts what came of one run into the output folder. */
final class Publication {

  /** The folder of what was rejected by a run that published no report. */
  private static final String REJECTED = "rejected";

  private final ExportsOptions exports;
  private final Company company;
  private final Instant started;
  private final Future<List<Fingerprint>> inputs;

  /** What is published of a run. */
  Publication(ExportsOptions exports, Company company, Instant started, Background background) {
    this.exports = exports;
    this.company = company;
    this.started = started;
    this.inputs = background.start(() -> company.files().each(Fingerprint::of));
  }

  /**
   * Writes out what is wrong with the exports.
   *
   * @param list the list that tells why nothing is published
   * @return where to look, as a sentence
   */
  String rejected(OutputLock lock, String list) {
    try (Staging staging = Staging.start(lock, REJECTED)) {
      staging.fill(folder -> QualityLists.write(company, List.of(), folder));
      Path listed = staging.publish().resolve(list);
      return "What is wrong with each is listed in " + listed + ".";
    }
  }

  /**
   * Publishes a report.
   *
   * @param review what is published
   * @param forms what it is drawn as
   * @param seconds how long the steps before took
   * @return what a reader opens
   */
  Path report(
      OutputLock lock, QuarterlyReview review, ChosenForms forms, Map<String, Double> seconds) {
    Path report = published(lock, review, forms, seconds);
    Latest.update(lock);
    Staging.discard(lock, REJECTED);
    return forms.first(report, review.findings());
  }

  /** What fills the folder ends before it is deleted where any of it fails. */
  private Path published(
      OutputLock lock, QuarterlyReview review, ChosenForms forms, Map<String, Double> seconds) {
    Findings found = review.findings();
    try (Staging staging = Staging.start(lock, found.period().quarter().label());
        Background filling = new Background()) {
      Future<Staging> tables = filling.fill(staging, review::writeTables);
      Identity identity = FormFiles.fill(staging, found, forms, filling);
      Background.result(tables)
          .fill(
              folder ->
                  manifest(found, identity, forms, seconds, Fingerprint.ofAll(folder))
                      .write(folder));
      return staging.publish();
    }
  }

  private Manifest manifest(
      Findings found,
      Identity identity,
      ChosenForms forms,
      Map<String, Double> seconds,
      List<Fingerprint> outputs)
      throws IOException {
    return new Manifest(
        versions(),
        found.period().quarter().label(),
        identity.asOf(),
        identity.reportId(),
        forms.forms().stream().map(Form::word).toList(),
        configurationFingerprint(),
        forms.template().map(ReadTemplate::file).orElse(null),
        Background.result(inputs),
        company.connected().stream()
            .map(each -> new Manifest.Source(each.name(), each.shown()))
            .toList(),
        company.files().notRead().stream()
            .map(each -> new Manifest.NotRead(each.name(), each.reason()))
            .toList(),
        company.quality().stream().filter(TableQuality::isPresent).map(Publication::rows).toList(),
        started,
        seconds,
        company.jobs().stream().map(job -> new Manifest.Job(job.name(), job.seconds())).toList(),
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
    return new Manifest.Rows(
        table.table(),
        table.read(),
        table.kept(),
        table.rejected(),
        table.values().stream()
            .map(
                value ->
                    new Manifest.Value(
                        value.kind().label(),
                        value.column(),
                        value.value(),
                        value.as(),
                        value.rows()))
            .toList(),
        table.query().orElse(null));
  }
}
