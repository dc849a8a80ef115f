package dev.hindsight.reporting;

import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.evidence.Evidence;
import dev.hindsight.history.passes.Company;
import dev.hindsight.payoff.PayOffFindings;
import dev.hindsight.reporting.files.CandidateFile;
import dev.hindsight.reporting.files.DealSnapshot;
import dev.hindsight.reporting.files.FeatureFile;
import dev.hindsight.reporting.files.LedgerFiles;
import dev.hindsight.reporting.files.QualityLists;
import dev.hindsight.reporting.files.WholeTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The review of a quarter: what was found, and the tables that are too long for it. */
public final class QuarterlyReview implements AutoCloseable {

  private static final String QUALITY = "data-quality";

  private final Company company;
  private final Reviews reviews;
  private final Review review;
  private final Findings findings;

  private QuarterlyReview(Company company, Reviews reviews, Review review, Findings findings) {
    this.company = company;
    this.reviews = reviews;
    this.review = review;
    this.findings = findings;
  }

  /**
   * Counts and finds.
   *
   * @param output where reports are published, which the newest one of an earlier quarter is
   *     compared from
   * @param version the version of hindsight that runs
   * @throws dev.hindsight.exports.contract.InputException where foreign money has no exchange rate
   */
  public static QuarterlyReview of(
      Company company,
      ReviewPeriod period,
      Configuration configuration,
      Path output,
      String version) {
    EarlierReports earlier = EarlierReports.before(period, output);
    Reviews reviews =
        new Reviews(
            company, earlier.with(period), configuration, earlier.deals(), earlier.findings());
    try {
      List<Review> counted = reviews.counted();
      return new QuarterlyReview(
          company, reviews, counted.get(0), earlier.compared(counted, version));
    } catch (RuntimeException failed) {
      reviews.close();
      throw failed;
    }
  }

  /** What was found. */
  public Findings findings() {
    return findings;
  }

  /**
   * Writes what each deal is known as, all that is wrong with the exports, and whole each table
   * that findings hold only some of.
   */
  public void writeTables(Path folder) throws IOException {
    DealSnapshot.write(company, review.basis(), folder);
    QualityLists.write(company, review.late(), folder.resolve(QUALITY));
    Evidence evidence = findings.evidence().require();
    if (evidence.candidates().isMeasured()) {
      CandidateFile.write(evidence.candidates().require().rows(), folder);
    }
    if (!review.featuresLeftOut().isEmpty()) {
      FeatureFile.write(review.featuresLeftOut(), folder);
    }
    if (findings.churn().isMeasured()) {
      WholeTables.write(
          reviews.costed(), findings.churn().require(), findings.period().asOf(), folder);
    }
    if (findings.payOff().isMeasured() && !findings.payOff().require().ledger().isWhole()) {
      PayOffFindings valued = review.valuation().orElseThrow();
      LedgerFiles.write(reviews.costed(), review.payOffBasis(), valued.tradeOffs(), folder);
    }
  }

  @Override
  public void close() {
    reviews.close();
  }
}
