package dev.hindsight.pressure;

import dev.hindsight.history.ReportingCurrency;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.findings.QualityFinding;
import dev.hindsight.findings.QualityFinding.Kind;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What is wrong with quotas, to be seen and not guessed at. */
public final class QuotaFindings {

  private static final String TEAM = QuotaPeriods.TEAM;
  private static final String START = QuotaPeriods.PERIOD_START;
  private static final String END = QuotaPeriods.PERIOD_END;
  private static final String OTHER = "other_";
  private static final String FIRST = "first";
  private static final String LAST = "last";

  /** How many requests are counted together. */
  public static final String REQUESTS = "requests";

  /** Quota rows whose currency has no rate, that end before they start, or overlap another one. */
  public static Dataset<Row> flawed(Dataset<Row> quotas) {
    Dataset<Row> earlier =
        quotas.select(col(TEAM), col(START).as(OTHER + START), col(END).as(OTHER + END));
    return quotas
        .join(
            earlier
                .filter(col(OTHER + END).geq(col(OTHER + START)))
                .withColumnRenamed(TEAM, OTHER + TEAM),
            col(TEAM)
                .equalTo(col(OTHER + TEAM))
                .and(col(START).between(col(OTHER + START), col(OTHER + END)))
                .and(col(START).gt(col(OTHER + START)))
                .and(col(END).geq(col(START))),
            "left")
        .filter(
            col(QuotaPeriods.CURRENCY_WITHOUT_RATE)
                .isNotNull()
                .or(col(END).lt(col(START)))
                .or(col(OTHER + START).isNotNull()))
        .groupBy(
            col(Table.FILE),
            col(Table.LINE),
            col(TEAM),
            col(START),
            col(END),
            col(QuotaPeriods.MONEY_DAY),
            col(QuotaPeriods.CURRENCY_WITHOUT_RATE))
        .agg(max(OTHER + START).as(OTHER + START));
  }

  /** Of requests that are counted together, the earliest: its day, file and line. */
  public static Column firstRequest() {
    return min(struct(RequestFacts.REQUESTED_AT, Table.FILE, Table.LINE)).as(FIRST);
  }

  /** Of requests that are counted together, the day of the latest. */
  public static Column lastRequest() {
    return max(RequestFacts.REQUESTED_AT).as(LAST);
  }

  /**
   * The findings, in the order of the files.
   *
   * @param flawed all rows of {@link #flawed}
   * @param uncovered one row per team with requests of the window on days that no quota period of
   *     it holds: the team, {@link #REQUESTS}, {@link #firstRequest} and {@link #lastRequest}
   * @throws InputException where a quota's currency has no exchange rate
   */
  public static List<QualityFinding> of(
      List<Row> flawed, List<Row> uncovered, ReportingCurrency currency) {
    checkRates(flawed, currency);
    return Stream.concat(
            flawed.stream().map(QuotaFindings::flaw),
            uncovered.stream().map(QuotaFindings::withoutQuota))
        .sorted(
            Comparator.comparing(QualityFinding::table)
                .thenComparing(QualityFinding::file)
                .thenComparing(QualityFinding::line))
        .toList();
  }

  private static void checkRates(List<Row> flawed, ReportingCurrency currency) {
    String missing =
        flawed.stream()
            .filter(row -> row.getAs(QuotaPeriods.CURRENCY_WITHOUT_RATE) != null)
            .map(
                row ->
                    row.<String>getAs(QuotaPeriods.CURRENCY_WITHOUT_RATE)
                        + " on "
                        + day(row, QuotaPeriods.MONEY_DAY))
            .distinct()
            .sorted()
            .limit(5)
            .collect(Collectors.joining("; "));
    if (!missing.isEmpty()) {
      throw new InputException(
          InputException.Source.DATA,
          "Cannot convert quotas to %s: there is no rate for %s. Add rows to the fx_rates export that are valid from those days or earlier"
              .formatted(currency.code(), missing));
    }
  }

  private static QualityFinding flaw(Row row) {
    LocalDate start = day(row, START);
    LocalDate end = day(row, END);
    boolean backwards = end.isBefore(start);
    return new QualityFinding(
        Kind.CONTRADICTION,
        Quotas.TABLE.name(),
        row.getAs(Table.FILE),
        row.getAs(Table.LINE),
        backwards ? END : START,
        (backwards ? end : start).toString(),
        backwards
            ? "the period ends before it starts on " + start + ": it holds no day"
            : "the period overlaps the one of the same team that starts on "
                + day(row, OTHER + START)
                + ": on days of both, this one counts, which starts later");
  }

  private static QualityFinding withoutQuota(Row row) {
    Row first = row.getAs(FIRST);
    long requests = row.getAs(REQUESTS);
    return new QualityFinding(
        Kind.ORPHAN,
        Requests.TABLE.name(),
        first.getAs(Table.FILE),
        first.getAs(Table.LINE),
        Requests.SALES_TEAM,
        row.getAs(TEAM),
        String.format(
            Locale.ROOT,
            "no quota period of the team holds the day of %,d of its requests, from %s to %s: left"
                + " out of behind quota",
            requests,
            day(first, RequestFacts.REQUESTED_AT),
            day(row, LAST)));
  }

  private static LocalDate day(Row row, String column) {
    return row.<Date>getAs(column).toLocalDate();
  }

  private QuotaFindings() {}
}
