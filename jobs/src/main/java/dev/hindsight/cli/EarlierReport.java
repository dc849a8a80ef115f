package dev.hindsight.cli;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.publish.Fingerprint;
import dev.hindsight.publish.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A report of an earlier quarter, as it was published.
 *
 * @param folder its folder
 * @param findings what it says
 * @param manifest what it was made of
 */
record EarlierReport(Path folder, Findings findings, Manifest manifest) {

  /**
   * Reads a report.
   *
   * @throws IOException if it cannot be read, or is not of this version; the message is for a
   *     person
   */
  static EarlierReport read(Path folder) throws IOException {
    return new EarlierReport(
        folder,
        FindingsJson.read(folder.resolve(Drawing.FINDINGS)),
        Manifest.read(folder.resolve(Manifest.FILE)));
  }

  String hindsightVersion() {
    return manifest.versions().getOrDefault(Manifest.HINDSIGHT, "unknown");
  }

  /** What each deal was known as; empty where it is not there as it was published. */
  Optional<byte[]> deals() throws IOException {
    Path file = folder.resolve(DealSnapshot.FILE);
    boolean asPublished =
        Files.exists(file) && manifest.outputs().contains(Fingerprint.of(folder, file));
    return asPublished ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }
}
