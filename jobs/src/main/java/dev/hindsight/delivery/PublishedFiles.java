package dev.hindsight.delivery;

import dev.hindsight.exports.contract.InputException;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.Identity;
import dev.hindsight.findings.payoff.Ledger;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.forms.Form;
import dev.hindsight.publish.GzippedLines;
import dev.hindsight.publish.Manifest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a published report, as they were published. */
public final class PublishedFiles {

  private final Path folder;
  private final Manifest manifest;
  private final Findings findings;
  private final Identity identity;

  private PublishedFiles(Path folder, Manifest manifest, Findings findings, Identity identity) {
    this.folder = folder;
    this.manifest = manifest;
    this.findings = findings;
    this.identity = identity;
  }

  /**
   * Reads a report.
   *
   * @throws InputException if its findings cannot be read, or are not those that were published
   */
  public static PublishedFiles read(Path folder) {
    Path file = folder.resolve(FindingsJson.FILE);
    try {
      Manifest manifest = manifest(folder);
      byte[] json = Files.readAllBytes(file);
      if (!manifest.hasOutput(FindingsJson.FILE, json)) {
        throw notPublished(file);
      }
      Findings findings = FindingsJson.read(json);
      String version = manifest.versions().get(Manifest.HINDSIGHT);
      return new PublishedFiles(folder, manifest, findings, Identity.of(findings, json, version));
    } catch (NoSuchFileException missing) {
      throw unreadable(
          "Cannot read the report: there is no file %s; make the report again"
              .formatted(missing.getFile()),
          missing);
    } catch (IOException unreadable) {
      throw unreadable(unreadable.getMessage() + "; the file is " + file, unreadable);
    }
  }

  private static Manifest manifest(Path folder) {
    try {
      return Manifest.read(folder.resolve(Manifest.FILE));
    } catch (IOException unreadable) {
      throw unreadable(
          "%s; it lies in %s; make the report again".formatted(unreadable.getMessage(), folder),
          unreadable);
    }
  }

  private static InputException unreadable(String message, IOException cause) {
    return new InputException(InputException.Source.DATA, message, cause);
  }

  private static InputException notPublished(Path file) {
    return new InputException(
        InputException.Source.DATA,
        "Cannot send the report: %s is not the file that was published, as run.json beside it has it. Make the report again."
            .formatted(file));
  }

  /** What was found. */
  public Findings findings() {
    return findings;
  }

  /** What all forms of the report bear. */
  public Identity identity() {
    return identity;
  }

  /** The quarter of the report. */
  public String quarter() {
    return findings.period().quarter().label();
  }

  /** The page and the workbook, where they are there and are not what was published. */
  public List<String> changed() {
    return Stream.of(Form.HTML.file(findings), Form.XLSX.file(findings))
        .filter(name -> Files.exists(folder.resolve(name)) && file(name).isEmpty())
        .toList();
  }

  /**
   * The content of a file; empty where there is none, or it is not what was published.
   *
   * @param name its path in the folder, with slashes
   */
  public Optional<byte[]> file(String name) {
    Path file = folder.resolve(name);
    try {
      byte[] content = Files.readAllBytes(file);
      return manifest.hasOutput(name, content) ? Optional.of(content) : Optional.empty();
    } catch (NoSuchFileException notDrawn) {
      return Optional.empty();
    } catch (IOException failed) {
      throw InputException.unreadable(file.toString(), failed);
    }
  }

  /**
   * All trade-offs: of very many, findings hold the latest.
   *
   * @throws InputException if they cannot be read
   */
  public Stream<TradeOff> tradeOffs() {
    if (!findings.payOff().isMeasured()) {
      return Stream.empty();
    }
    Ledger ledger = findings.payOff().require().ledger();
    return ledger.isWhole() ? ledger.rows().stream() : allTradeOffs();
  }

  private Stream<TradeOff> allTradeOffs() {
    byte[] lines = file(Ledger.LINES).orElseThrow(() -> notPublished(folder.resolve(Ledger.LINES)));
    try {
      return FindingsJson.tradeOffs(
          GzippedLines.read(new ByteArrayInputStream(lines)), findings.formatVersion());
    } catch (IOException broken) {
      throw InputException.unreadable(folder.resolve(Ledger.LINES).toString(), broken);
    }
  }
}
