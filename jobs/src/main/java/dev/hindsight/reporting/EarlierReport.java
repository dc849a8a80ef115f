package dev.hindsight.reporting;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.history.passes.Published;
import dev.hindsight.publish.Manifest;
import dev.hindsight.reporting.files.DealSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A report of an earlier quarter, as it was published.
 *
 * @param findings what it says
 * @param manifest what it was made of
 * @param deals what each deal was known as; empty where it is not there as it was published
 */
record EarlierReport(Findings findings, Manifest manifest, Optional<Published> deals) {

  /**
   * Reads a report.
   *
   * @throws IOException if it cannot be read, or is not of this version; the message is for a
   *     person
   */
  static EarlierReport read(Path folder) throws IOException {
    Findings findings = FindingsJson.read(folder.resolve(FindingsJson.FILE));
    Manifest manifest = Manifest.read(folder.resolve(Manifest.FILE));
    return new EarlierReport(findings, manifest, deals(folder, manifest));
  }

  private static Optional<Published> deals(Path folder, Manifest manifest) throws IOException {
    Path file = folder.resolve(DealSnapshot.FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    byte[] content = Files.readAllBytes(file);
    return manifest.hasOutput(DealSnapshot.FILE, content)
        ? Optional.of(DealSnapshot.published(content))
        : Optional.empty();
  }

  String hindsightVersion() {
    return manifest.versions().getOrDefault(Manifest.HINDSIGHT, "unknown");
  }
}
