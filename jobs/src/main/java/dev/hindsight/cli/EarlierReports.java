package dev.hindsight.cli;

import dev.hindsight.review.ChangedParameters;
import dev.hindsight.review.Restatement;
import dev.hindsight.review.SettledSince;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.ReadExports;
import dev.hindsight.review.DealChanges;
import dev.hindsight.history.FiscalCalendar;
import dev.hindsight.history.ReviewPeriod;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Restated;
import dev.hindsight.findings.Restated.Cause;
import dev.hindsight.findings.Review;
import dev.hindsight.publish.PublishedReports;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds the newest report of an earlier quarter against today's exports: it is made anew, on its
 * own as-of date. Whatever is wrong with it, the run goes on.
 */
final class EarlierReports {

  private static final Measured<Restated> NONE =
      Measured.not("there is no report of an earlier quarter in the output folder");

  private final ReadExports read;
  private final Configuration configuration;
  private final Background background;

  EarlierReports(ReadExports read, Configuration configuration, Background background) {
    this.read = read;
    this.configuration = configuration;
    this.background = background;
  }

  /**
   * The review with what it says of the report before: what the exports no longer give of it, and
   * what became of its open questions.
   *
   * @param output where reports are published
   */
  QuarterlyReview.Result compared(Path output, QuarterlyReview.Result result) {
    try {
      PublishedReports reports = PublishedReports.in(output);
      return reports
          .newestBefore(result.findings().period().quarter().label())
          .map(earlier -> result.withReview(review(earlier, reports.folder(earlier), result)))
          .orElseGet(() -> result.withReview(result.findings().review().withRestated(NONE)));
    } catch (IOException failed) {
      throw InputException.unreadable(output.toString(), failed);
    }
  }

  private Review review(String quarter, Path folder, QuarterlyReview.Result result) {
    Review review = result.findings().review();
    try {
      EarlierReport report = EarlierReport.read(folder);
      return SettledSince.sentence(report.findings(), result.findings())
          .map(review::withChange)
          .orElse(review)
          .withRestated(restated(quarter, report));
    } catch (NoSuchFileException missing) {
      String file = Path.of(missing.getFile()).getFileName().toString();
      return review.withRestated(notCompared(quarter, "there is no " + file));
    } catch (IOException | InputException failed) {
      String reason = failed.getMessage().replaceFirst("\\.$", "");
      return review.withRestated(notCompared(quarter, reason));
    }
  }

  private static Measured<Restated> notCompared(String quarter, String reason) {
    return Measured.not("the report of %s is not compared: %s".formatted(quarter, reason));
  }

  private Measured<Restated> restated(String quarter, EarlierReport report) throws IOException {
    int startMonth = configuration.fiscalYearStart().getValue();
    int startedMonth = report.findings().parameters().fiscalYearStartMonth();
    if (startMonth != startedMonth) {
      return notCompared(
          quarter,
          "its fiscal year starts in month %d, today's in month %d"
              .formatted(startedMonth, startMonth));
    }
    ReviewPeriod period =
        ReviewPeriod.of(new FiscalCalendar(startMonth), report.findings().period().asOf(), quarter);
    QuarterlyReview.Result today = QuarterlyReview.of(read, period, configuration, background);
    return Measured.of(Restatement.of(report.findings(), today.findings(), causes(report, today)));
  }

  private List<Cause> causes(EarlierReport report, QuarterlyReview.Result today)
      throws IOException {
    List<Cause> causes = new ArrayList<>(deals(report, today));
    causes.addAll(ChangedParameters.between(report.findings(), today.findings()));
    if (!report.hindsightVersion().equals(Version.hindsight())) {
      causes.add(
          said(
              "version of hindsight: was %s, is %s"
                  .formatted(report.hindsightVersion(), Version.hindsight())));
    }
    return causes;
  }

  private static List<Cause> deals(EarlierReport report, QuarterlyReview.Result today)
      throws IOException {
    Optional<byte[]> known = report.deals();
    return known.isPresent()
        ? DealChanges.between(
            DealSnapshot.read(today.deals().sparkSession(), known.get()), today.deals())
        : List.of(
            said(
                "which deals differ is not known: %s of that report is missing or was changed"
                    .formatted(DealSnapshot.FILE)));
  }

  private static Cause said(String what) {
    return new Cause(what, 0, List.of());
  }
}
