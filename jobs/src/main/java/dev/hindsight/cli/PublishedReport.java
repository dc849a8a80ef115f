package dev.hindsight.cli;

import dev.hindsight.cli.options.ExportsOptions;
import dev.hindsight.exports.config.Nearest;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.InputException.Source;
import dev.hindsight.findings.FeatureLookup;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.LedgerLookup;
import dev.hindsight.findings.LedgerLookup.Searched;
import dev.hindsight.findings.ReportedFeature;
import dev.hindsight.findings.ReportedTradeOff;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.FeatureName;
import dev.hindsight.findings.features.Features;
import dev.hindsight.findings.payoff.Ledger;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.publish.GzippedLines;
import dev.hindsight.publish.PublishedReports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report that was published.
 *
 * @param folder its folder
 */
record PublishedReport(Path folder) {

  private static final String OUT = "out";
  private static final int NEAREST = 3;

  /**
   * Finds a report.
   *
   * @param output where reports are published; empty: {@code out}, of the working directory where
   *     that has a report, else of the checkout
   * @param quarter the label of its quarter; empty: the newest
   * @throws InputException if there is no such report
   */
  static PublishedReport find(Optional<Path> output, Optional<String> quarter) {
    PublishedReports reports =
        output.map(PublishedReport::in).orElseGet(PublishedReport::byDefault);
    String newest = reports.newest().orElseThrow(() -> noReport(reports));
    quarter
        .filter(label -> !reports.quarters().contains(label))
        .ifPresent(
            label -> {
              throw noReportOf(label, reports);
            });
    return new PublishedReport(reports.folder(quarter.orElse(newest)));
  }

  private static PublishedReports byDefault() {
    PublishedReports here = in(Path.of(OUT));
    return here.newest().isPresent() ? here : in(ExportsOptions.home().resolve(OUT));
  }

  private static PublishedReports in(Path output) {
    try {
      return PublishedReports.in(output);
    } catch (IOException failed) {
      throw InputException.unreadable(output.toString(), failed);
    }
  }

  private static InputException noReportOf(String quarter, PublishedReports reports) {
    return new InputException(
        Source.DATA,
        "Cannot find a report of %s in %s: there is %s. Choose one of these, or make it with: hindsight report --quarter %s"
            .formatted(quarter, reports.output(), String.join(", ", reports.quarters()), quarter));
  }

  private static InputException noReport(PublishedReports reports) {
    return new InputException(
        Source.DATA,
        "Cannot find a report in %s: nothing is published there. Run hindsight report first, or say with --out where its reports are."
            .formatted(reports.output()));
  }

  /** The folder that reports are published in. */
  Path output() {
    return folder.toAbsolutePath().getParent();
  }

  /**
   * One of its trade-offs.
   *
   * @throws InputException if it has no such trade-off, or cannot be read
   */
  ReportedTradeOff tradeOff(String requestId) {
    LedgerLookup looked = lookUp(requestId);
    if (!looked.payOff().isMeasured()) {
      throw new InputException(
          Source.DATA,
          "Cannot explain %s: in the report of %s trade-offs are not measured: %s."
              .formatted(requestId, folder.getFileName(), looked.payOff().notMeasured()));
    }
    Searched searched = looked.payOff().require();
    TradeOff found =
        searched
            .ledger()
            .match()
            .or(() -> inWholeLedger(requestId, looked.formatVersion(), searched))
            .orElseThrow(() -> unknown(requestId, searched));
    return ReportedTradeOff.of(looked.period(), looked.parameters(), searched.like(), found);
  }

  private LedgerLookup lookUp(String requestId) {
    return read(file -> FindingsJson.lookUp(file, requestId));
  }

  /**
   * One of its features.
   *
   * @param name however it is written
   * @throws InputException if it has no such feature, or cannot be read
   */
  ReportedFeature feature(String name) {
    FeatureLookup looked = read(file -> FindingsJson.lookUpFeature(file, name));
    if (!looked.features().isMeasured()) {
      throw new InputException(
          Source.DATA,
          "Cannot explain the feature \"%s\": in the report of %s features are not measured: %s."
              .formatted(
                  FeatureName.shown(name), folder.getFileName(), looked.features().notMeasured()));
    }
    FeatureLookup.Searched searched = looked.features().require();
    Feature found = searched.match().orElseThrow(() -> unknown(name, searched));
    return ReportedFeature.of(looked.period(), looked.parameters(), found, looked.tradeOffs());
  }

  private InputException unknown(String name, FeatureLookup.Searched searched) {
    String nearest =
        nearest(name, searched.features().names()).stream()
            .map("\"%s\""::formatted)
            .collect(Collectors.joining(", "));
    return new InputException(
        Source.DATA,
        "Cannot explain the feature \"%s\": the report of %s %s%s."
            .formatted(
                FeatureName.shown(name),
                folder.getFileName(),
                searched.isWhole()
                    ? "has no feature of that name in the last twelve quarters"
                    : "does not have it among the %s features asked for most; of %s in all, those that were looked at are in %s"
                        .formatted(
                            Unit.COUNT.say(searched.features().names().size()),
                            Unit.COUNT.say((double) searched.count()),
                            folder.resolve(Features.CSV)),
                nearest.isEmpty() ? "" : "; the nearest are " + nearest));
  }

  /** Names spelled like it, else names that have it in them: people type a part of a long name. */
  private static List<String> nearest(String name, List<String> known) {
    List<String> alike = Nearest.to(name, known, NEAREST);
    String part = FeatureName.key(name);
    if (!alike.isEmpty() || part.isEmpty()) {
      return alike;
    }
    return known.stream()
        .filter(each -> FeatureName.key(each).contains(part))
        .limit(NEAREST)
        .toList();
  }

  /** Reads something of the findings. */
  @FunctionalInterface
  private interface Reading<T> {
    T of(Path file) throws IOException;
  }

  private <T> T read(Reading<T> reading) {
    Path file = folder.resolve(FindingsJson.FILE);
    try {
      return reading.of(file);
    } catch (NoSuchFileException missing) {
      throw new InputException(
          Source.DATA,
          "Cannot read findings: there is no file %s; make the report again".formatted(file),
          missing);
    } catch (IOException unreadable) {
      throw new InputException(
          Source.DATA, unreadable.getMessage() + "; the file is " + file, unreadable);
    }
  }

  /** Findings hold the latest of very many trade-offs; all of them lie beside the workbook. */
  private Optional<TradeOff> inWholeLedger(String requestId, int version, Searched searched) {
    if (searched.ledger().isWhole()) {
      return Optional.empty();
    }
    Path file = folder.resolve(Ledger.LINES);
    try (InputStream content = Files.newInputStream(file);
        Stream<String> lines = GzippedLines.read(content)) {
      return FindingsJson.find(lines, requestId, version);
    } catch (IOException | UncheckedIOException failed) {
      throw new InputException(
          Source.DATA,
          "Cannot explain %s: it is not among the latest %s trade-offs, and %s, which has all of them, cannot be read; make the report again"
              .formatted(
                  requestId, Unit.COUNT.say(searched.ledger().rows().requestIds().size()), file),
          failed);
    }
  }

  private InputException unknown(String requestId, Searched searched) {
    List<String> nearest = Nearest.to(requestId, searched.ledger().rows().requestIds(), NEAREST);
    return new InputException(
        Source.DATA,
        "Cannot explain %s: the report of %s has no request of that name that was first answered from %s to %s%s."
            .formatted(
                requestId,
                folder.getFileName(),
                Say.day(searched.firstDay()),
                Say.day(searched.lastDay()),
                nearest.isEmpty() ? "" : "; the nearest are " + String.join(", ", nearest)));
  }
}
