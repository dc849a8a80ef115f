package dev.hindsight.reporting;

import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.expectations.MarkSentences;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Restated;
import dev.hindsight.findings.Restated.Cause;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.passes.Published;
import dev.hindsight.publish.PublishedReports;
import dev.hindsight.reporting.files.DealSnapshot;
import dev.hindsight.review.ChangedFormat;
import dev.hindsight.review.ChangedParameters;
import dev.hindsight.review.Restatement;
import dev.hindsight.review.SettledSince;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The newest report of an earlier quarter, held against today's exports: it is made anew, on its
 * own as-of date, in the same passes as the review of today. Whatever is wrong with it, the run
 * goes on.
 *
 * @param quarter its quarter; empty where there is none
 * @param report empty where it cannot be read
 * @param period what it covers, or why it is not made anew
 */
record EarlierReports(
    String quarter, Optional<EarlierReport> report, Measured<ReviewPeriod> period) {

  private static final Measured<Restated> NONE =
      Measured.not("there is no report of an earlier quarter in the output folder");

  /**
   * Looks for it.
   *
   * @param output where reports are published
   * @param today what the review of today covers
   */
  static EarlierReports before(ReviewPeriod today, Path output) {
    try {
      PublishedReports reports = PublishedReports.in(output);
      return reports
          .newestBefore(today.period().quarter().label())
          .map(quarter -> read(quarter, reports.folder(quarter), today))
          .orElseGet(
              () -> new EarlierReports("", Optional.empty(), Measured.not(NONE.notMeasured())));
    } catch (IOException failed) {
      throw InputException.unreadable(output.toString(), failed);
    }
  }

  private static EarlierReports read(String quarter, Path folder, ReviewPeriod today) {
    try {
      EarlierReport report = EarlierReport.read(folder);
      String said = report.findings().period().quarter().label();
      return said.equals(quarter)
          ? new EarlierReports(quarter, Optional.of(report), period(quarter, report, today))
          : unreadable(quarter, "it says that it is of " + said);
    } catch (NoSuchFileException missing) {
      String file = Path.of(missing.getFile()).getFileName().toString();
      return unreadable(quarter, "there is no " + file);
    } catch (IOException failed) {
      return unreadable(quarter, sentence(failed));
    }
  }

  private static EarlierReports unreadable(String quarter, String reason) {
    return new EarlierReports(
        quarter, Optional.empty(), Measured.not(notCompared(quarter, reason)));
  }

  private static Measured<ReviewPeriod> period(
      String quarter, EarlierReport report, ReviewPeriod today) {
    int startMonth = today.calendar().startMonth();
    int startedMonth = report.findings().parameters().fiscalYearStartMonth();
    if (startMonth != startedMonth) {
      return Measured.not(
          notCompared(
              quarter,
              "its fiscal year starts in month %s, today's in month %s"
                  .formatted(startedMonth, startMonth)));
    }
    try {
      return Measured.of(
          ReviewPeriod.of(today.calendar(), report.findings().period().asOf(), quarter));
    } catch (InputException failed) {
      return Measured.not(notCompared(quarter, sentence(failed)));
    }
  }

  private static String notCompared(String quarter, String reason) {
    return "the report of %s is not compared: %s".formatted(quarter, reason);
  }

  private static String sentence(Exception failed) {
    return failed.getMessage().replaceFirst("\\.$", "");
  }

  /** What is reviewed together: today, and where it can be compared the quarter of the report. */
  List<ReviewPeriod> with(ReviewPeriod today) {
    return period.isMeasured() ? List.of(today, period.require()) : List.of(today);
  }

  /** What the report says, whether or not it can be made anew; or why it is not known. */
  Measured<Findings> findings() {
    return Measured.of(report.map(EarlierReport::findings), period.notMeasured());
  }

  /** What the report kept of the deals. */
  Optional<Published> deals() {
    return period.isMeasured() ? report.flatMap(EarlierReport::deals) : Optional.empty();
  }

  /**
   * The findings of today with what they say of the report: what the exports no longer give of it,
   * and what became of its open questions.
   *
   * @param reviews those of {@link #with}
   * @param version the version of hindsight that runs
   */
  Findings compared(List<Review> reviews, String version) {
    Findings today = reviews.get(0).findings();
    dev.hindsight.findings.Review review =
        report
            .flatMap(earlier -> SettledSince.sentence(earlier.findings(), today))
            .map(today.review()::withChange)
            .orElse(today.review());
    return today.withReview(
        MarkSentences.of(today.expectations())
            .map(review::withChange)
            .orElse(review)
            .withRestated(restated(reviews, version)));
  }

  private Measured<Restated> restated(List<Review> reviews, String version) {
    if (!period.isMeasured()) {
      return Measured.not(period.notMeasured());
    }
    try {
      EarlierReport earlier = report.orElseThrow();
      Findings anew = reviews.get(1).findings();
      return Measured.of(
          Restatement.of(earlier.findings(), anew, causes(earlier, anew, reviews.get(1), version)));
    } catch (InputException failed) {
      return Measured.not(notCompared(quarter, sentence(failed)));
    }
  }

  private static List<Cause> causes(
      EarlierReport earlier, Findings anew, Review review, String version) {
    List<Cause> causes =
        new ArrayList<>(
            earlier.deals().isPresent()
                ? review.changes()
                : List.of(
                    said(
                        "which deals differ is not known: %s of that report is missing or was changed"
                            .formatted(DealSnapshot.FILE))));
    causes.addAll(ChangedParameters.between(earlier.findings(), anew));
    ChangedFormat.between(earlier.findings().formatVersion(), anew.formatVersion())
        .ifPresent(causes::add);
    if (!earlier.hindsightVersion().equals(version)) {
      causes.add(
          said(
              "version of hindsight: was %s, is %s"
                  .formatted(earlier.hindsightVersion(), version)));
    }
    return causes;
  }

  private static Cause said(String what) {
    return new Cause(what, 0, List.of());
  }
}
