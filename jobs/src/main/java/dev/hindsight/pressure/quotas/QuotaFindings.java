package dev.hindsight.pressure.quotas;

import dev.hindsight.basis.MissingRates;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Quota;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.rows.FileNames;
import dev.hindsight.findings.quality.QualityFinding;
import dev.hindsight.findings.quality.QualityFinding.Kind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with quotas, to be seen and not guessed at. */
public record QuotaFindings(QuotaPeriods periods, FileNames files) {

  private static final int SHOWN = 5;

  /**
   * The findings, in the order of the files.
   *
   * @param uncovered the teams with requests of the window on days that no quota period of them
   *     holds
   * @throws InputException where a quota's currency has no exchange rate
   */
  public List<QualityFinding> of(Collection<Uncovered> uncovered) {
    checkRates();
    Map<String, List<Quota>> byTeam =
        periods.quotas().stream().collect(Collectors.groupingBy(Quota::salesTeam));
    return Stream.concat(
            byTeam.values().stream()
                .flatMap(team -> team.stream().flatMap(quota -> flaw(quota, team).stream())),
            uncovered.stream().map(this::withoutQuota))
        .sorted(
            Comparator.comparing(QualityFinding::table)
                .thenComparing(QualityFinding::file)
                .thenComparing(QualityFinding::line))
        .toList();
  }

  private void checkRates() {
    String missing =
        periods.quotas().stream()
            .filter(quota -> periods.rate(quota) == null)
            .map(quota -> quota.currency() + " on " + periods.moneyDay(quota))
            .distinct()
            .sorted()
            .limit(SHOWN)
            .collect(Collectors.joining("; "));
    if (!missing.isEmpty()) {
      throw new InputException(
          InputException.Source.DATA,
          "Cannot convert quotas to %s: there is no rate for %s. %s"
              .formatted(periods.basis().currency().code(), missing, MissingRates.WHAT_TO_DO));
    }
  }

  private Optional<QualityFinding> flaw(Quota quota, List<Quota> team) {
    LocalDate start = quota.periodStart();
    LocalDate end = quota.periodEnd();
    if (end.isBefore(start)) {
      return Optional.of(
          flaw(
              quota,
              Quotas.PERIOD_END,
              end,
              "the period ends before it starts on " + start + ": it holds no day"));
    }
    if (isOutlasted(quota, team)) {
      return Optional.of(
          flaw(
              quota,
              Quotas.PERIOD_END,
              end,
              "another period of the same team starts on the same day and ends later: on days of"
                  + " both, that one counts"));
    }
    return overlapped(start, team)
        .map(
            other ->
                flaw(
                    quota,
                    Quotas.PERIOD_START,
                    start,
                    "the period overlaps the one of the same team that starts on "
                        + other
                        + ": on days of both, this one counts, which starts later"));
  }

  private static boolean isOutlasted(Quota quota, List<Quota> team) {
    return team.stream()
        .anyMatch(
            other ->
                other.periodStart().equals(quota.periodStart())
                    && other.periodEnd().isAfter(quota.periodEnd()));
  }

  /** The latest earlier start of a period of the team that holds a day. */
  private static Optional<LocalDate> overlapped(LocalDate day, List<Quota> team) {
    return team.stream()
        .filter(other -> other.periodStart().isBefore(day) && !other.periodEnd().isBefore(day))
        .map(Quota::periodStart)
        .max(Comparator.naturalOrder());
  }

  private QualityFinding flaw(Quota quota, String column, LocalDate value, String reason) {
    return new QualityFinding(
        Kind.CONTRADICTION,
        Quotas.TABLE.name(),
        files.name(Quotas.TABLE, quota.place().file()),
        quota.place().saidLine(),
        column,
        value.toString(),
        reason);
  }

  private QualityFinding withoutQuota(Uncovered team) {
    return new QualityFinding(
        Kind.ORPHAN,
        Requests.TABLE.name(),
        files.name(Requests.TABLE, team.file()),
        team.line(),
        Requests.SALES_TEAM,
        team.team(),
        String.format(
            Locale.ROOT,
            "no quota period of the team holds the day of %,d of its requests, from %s to %s: left"
                + " out of behind quota",
            team.requests(),
            team.first(),
            team.last()));
  }
}
