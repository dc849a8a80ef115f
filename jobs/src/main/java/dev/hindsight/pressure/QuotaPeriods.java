package dev.hindsight.pressure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.hindsight.basis.ReportingCurrency;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.exports.contract.Quota;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The quota of each sales team for each period that has begun, in the reporting currency.
 *
 * @param quotas the rows whose period has begun by the as-of date
 * @param basis what the review knows
 */
public record QuotaPeriods(List<Quota> quotas, ReviewBasis basis) {

  public QuotaPeriods {
    quotas = List.copyOf(quotas);
  }

  /** The periods that a review knows of those that are exported. */
  public static QuotaPeriods of(List<Quota> exported, ReviewBasis basis) {
    LocalDate asOf = basis.period().asOf();
    return new QuotaPeriods(
        exported.stream().filter(quota -> !quota.periodStart().isAfter(asOf)).toList(), basis);
  }

  /** The teams that have a quota. */
  Set<String> teams() {
    return quotas.stream().map(Quota::salesTeam).collect(Collectors.toSet());
  }

  /** The periods of each team whose quota has an exchange rate. */
  Map<String, List<QuotaPeriod>> byTeam() {
    return quotas.stream()
        .filter(quota -> rate(quota) != null)
        .collect(groupingBy(Quota::salesTeam, mapping(this::period, toList())));
  }

  private QuotaPeriod period(Quota quota) {
    return new QuotaPeriod(
        quota.periodStart(),
        quota.periodEnd(),
        ReportingCurrency.converted(quota.quota(), rate(quota)));
  }

  /** The rate of a quota's currency; null where there is none. */
  BigDecimal rate(Quota quota) {
    return basis.currency().rate(quota.currency(), moneyDay(quota));
  }

  /** The day that a quota's money belongs to: the period's end, or the as-of date before it. */
  LocalDate moneyDay(Quota quota) {
    LocalDate asOf = basis.period().asOf();
    return quota.periodEnd().isAfter(asOf) ? asOf : quota.periodEnd();
  }
}
