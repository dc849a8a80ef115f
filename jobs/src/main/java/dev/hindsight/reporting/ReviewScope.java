package dev.hindsight.reporting;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.churn.ChurnNeed;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.rules.ConfiguredRule;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.history.passes.Company;
import dev.hindsight.pressure.quotas.QuotaPeriods;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a review looks at, before anything is counted. */
final class ReviewScope {

  private static final int MOST_NAMES = 12;

  private final Company company;
  private final ReviewBasis basis;
  private final int place;
  private final Configuration configuration;
  private final QuotaPeriods quotas;

  /**
   * A scope.
   *
   * @param place of the review among those that are made together; the first is that of today
   */
  ReviewScope(Company company, ReviewBasis basis, int place, Configuration configuration) {
    this.company = company;
    this.basis = basis;
    this.place = place;
    this.configuration = configuration;
    this.quotas = QuotaPeriods.of(company.quotas(), basis);
  }

  Company company() {
    return company;
  }

  ReviewBasis basis() {
    return basis;
  }

  int place() {
    return place;
  }

  QuotaPeriods quotas() {
    return quotas;
  }

  Parameters parameters() {
    return ReportedParameters.of(configuration);
  }

  int mostLevels() {
    return configuration.thresholds().mostLevels();
  }

  /** So many names a reader takes in at once, and no more than are configured. */
  int mostNames() {
    return Math.min(MOST_NAMES, mostLevels());
  }

  int slipDays() {
    return configuration.thresholds().slipDays();
  }

  List<ConfiguredRule> ownRules() {
    return configuration.rules();
  }

  /** What is asked of the review of today alone. */
  <T> Optional<T> ofToday(Supplier<T> asked) {
    return place == 0 ? Optional.of(asked.get()) : Optional.empty();
  }

  boolean isChurnMeasured() {
    return ChurnNeed.missing(basis.columns()).isEmpty();
  }
}
