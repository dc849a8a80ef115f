package dev.hindsight.pressure.quotas;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import dev.hindsight.basis.ReportingCurrency;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.exports.contract.Quota;
import dev.hindsight.exports.contract.Quotas;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The quota of each sales team for each period that has begun, in the reporting currency. Quotas of
 * one team and period, such as those of its sellers, are added up.
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

  /** Whether there is an export of quotas, whatever it is worth. */
  boolean areExported() {
    return basis.columns().has(Quotas.TABLE);
  }

  /** The teams that have a quota. */
  Set<String> teams() {
    return quotas.stream().map(Quota::salesTeam).collect(Collectors.toSet());
  }

  /** The periods of each team whose quota has an exchange rate. */
  Map<String, List<QuotaPeriod>> byTeam() {
    Map<String, Map<Days, BigDecimal>> sums =
        quotas.stream()
            .filter(quota -> rate(quota) != null)
            .collect(
                groupingBy(
                    Quota::salesTeam,
                    groupingBy(
                        Days::of, reducing(BigDecimal.ZERO, this::converted, BigDecimal::add))));
    Map<String, List<QuotaPeriod>> periods = new HashMap<>();
    sums.forEach(
        (team, byDays) ->
            periods.put(
                team,
                byDays.entrySet().stream()
                    .map(each -> each.getKey().period(each.getValue()))
                    .toList()));
    return periods;
  }

  /** The days of a period. */
  private record Days(LocalDate start, LocalDate end) {

    static Days of(Quota quota) {
      return new Days(quota.periodStart(), quota.periodEnd());
    }

    QuotaPeriod period(BigDecimal quota) {
      return new QuotaPeriod(start, end, quota);
    }
  }

  private BigDecimal converted(Quota quota) {
    return ReportingCurrency.converted(quota.quota(), rate(quota));
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
