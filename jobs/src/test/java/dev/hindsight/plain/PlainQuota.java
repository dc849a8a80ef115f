package dev.hindsight.plain;

import static dev.hindsight.plain.PlainCalendar.days;
import static dev.hindsight.plain.PlainFormulas.fields;
import static dev.hindsight.plain.PlainFormulas.square;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Quotas;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a quota goes with: point 7 of the definition. */
final class PlainQuota {

  private static final List<String> BANDS =
      List.of("BELOW_50", "FROM_50_TO_80", "FROM_80_TO_100", "FROM_100");

  /** Where the team of a request stands; nothing in a period's first days. */
  record Standing(PlainRequest request, int band, String stratum) {}

  private final PlainCompany company;
  private final int minimum;

  PlainQuota(PlainCompany company, int minimum) {
    this.company = company;
    this.minimum = minimum;
  }

  Map<String, Object> behindQuota() {
    return company.exports.columns().has(Quotas.TABLE) ? found() : null;
  }

  private Map<String, Object> found() {
    List<Standing> standings = new ArrayList<>();
    int without = 0;
    int early = 0;
    for (PlainRequest request : company.inWindow()) {
      Map<String, String> quota = quota(request);
      without += quota == null ? 1 : 0;
      if (quota != null && elapsed(request, quota) <= 14) {
        early++;
      } else if (quota != null) {
        standings.add(
            new Standing(
                request,
                band(request, quota),
                String.valueOf((elapsed(request, quota) - 1) * 3 / length(quota))));
      }
    }
    List<Standing> decided =
        standings.stream().filter(each -> each.request.answer() != null).toList();
    return fields(
        "bands",
        bands(standings, decided),
        "pressureTrend",
        trend(standings, each -> !each.tactics().isEmpty(), minimum),
        "answerTrend",
        trend(decided, PlainRequest::isYes, minimum),
        "inFirstDays",
        early,
        "withoutQuota",
        without);
  }

  static List<Object> bands(List<Standing> standings, List<Standing> decided) {
    List<Object> bands = new ArrayList<>();
    for (int band = 0; band < BANDS.size(); band++) {
      List<PlainRequest> all = in(standings, band);
      bands.add(
          fields(
              "band",
              BANDS.get(band),
              "requests",
              all.size(),
              "underAny",
              PlainPressure.share(all, each -> !each.tactics().isEmpty()),
              "yes",
              PlainPressure.share(in(decided, band), PlainRequest::isYes)));
    }
    return bands;
  }

  private static List<PlainRequest> in(List<Standing> standings, int band) {
    return standings.stream().filter(each -> each.band == band).map(Standing::request).toList();
  }

  /** Mantel's extension over strata, subject by subject. */
  static Map<String, Object> trend(List<Standing> of, Predicate<PlainRequest> event, int minimum) {
    double excess = 0;
    double variance = 0;
    for (String here : of.stream().map(Standing::stratum).distinct().toList()) {
      List<Standing> in = of.stream().filter(each -> each.stratum.equals(here)).toList();
      double n = in.size();
      double m = (double) in.stream().filter(each -> event.test(each.request)).count();
      double mean = in.stream().mapToInt(Standing::band).average().orElse(0);
      double spread = in.stream().mapToDouble(each -> square(each.band - mean)).sum();
      excess +=
          in.stream()
              .filter(each -> event.test(each.request))
              .mapToDouble(each -> each.band - mean)
              .sum();
      variance += n < 2 ? 0 : m * (n - m) / (n * (n - 1)) * spread;
    }
    return variance == 0
        ? null
        : trend(of.size() < 2 * minimum, excess, excess * excess / variance);
  }

  private static Map<String, Object> trend(boolean few, double excess, double statistic) {
    double p = PlainComparisons.chiSquare(statistic);
    String direction = excess > 0 ? "MORE_OFTEN" : "LESS_OFTEN";
    String said = p < 0.05 ? direction : "NO_CLEAR_DIFFERENCE";
    return fields("direction", few ? "TOO_FEW_TO_SAY" : said, "statistic", statistic, "p", p);
  }

  /** Of the periods of a request's team that hold its day, the one that started last. */
  private Map<String, String> quota(PlainRequest request) {
    String day = request.raised.toString();
    return company
        .known(Quotas.TABLE, Quotas.PERIOD_START)
        .filter(quota -> quota.get(Quotas.SALES_TEAM).equals(request.team()))
        .filter(quota -> quota.get(Quotas.PERIOD_START).compareTo(day) <= 0)
        .filter(quota -> quota.get(Quotas.PERIOD_END).compareTo(day) >= 0)
        .max(
            Comparator.comparing((Map<String, String> quota) -> quota.get(Quotas.PERIOD_START))
                .thenComparing(quota -> quota.get(Quotas.PERIOD_END)))
        .orElse(null);
  }

  /** All rows of a team and period, such as those of its sellers. */
  private Stream<Map<String, String>> alike(Map<String, String> quota) {
    return company.exports.written(Quotas.TABLE).stream()
        .filter(row -> row.get(Quotas.SALES_TEAM).equals(quota.get(Quotas.SALES_TEAM)))
        .filter(row -> row.get(Quotas.PERIOD_START).equals(quota.get(Quotas.PERIOD_START)))
        .filter(row -> row.get(Quotas.PERIOD_END).equals(quota.get(Quotas.PERIOD_END)));
  }

  private static int elapsed(PlainRequest request, Map<String, String> quota) {
    return days(LocalDate.parse(quota.get(Quotas.PERIOD_START)), request.raised) + 1;
  }

  private static int length(Map<String, String> quota) {
    return days(
            LocalDate.parse(quota.get(Quotas.PERIOD_START)),
            LocalDate.parse(quota.get(Quotas.PERIOD_END)))
        + 1;
  }

  /** The attainment of its team, 0 to 3, in whole numbers: won · length against quota · elapsed. */
  private int band(PlainRequest request, Map<String, String> quota) {
    LocalDate start = LocalDate.parse(quota.get(Quotas.PERIOD_START));
    LocalDate end = LocalDate.parse(quota.get(Quotas.PERIOD_END));
    LocalDate moneyDay = end.isAfter(company.calendar.asOf()) ? company.calendar.asOf() : end;
    BigDecimal due =
        alike(quota)
            .map(row -> company.dollars(row.get(Quotas.QUOTA), row.get(Quotas.CURRENCY), moneyDay))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .multiply(BigDecimal.valueOf(elapsed(request, quota)));
    BigDecimal won =
        company.deals.values().stream()
            .filter(deal -> deal.ended("won"))
            .filter(deal -> request.team().equals(deal.row.get(Deals.SALES_TEAM)))
            .filter(deal -> !deal.closed.isBefore(start) && deal.closed.isBefore(request.raised))
            .map(deal -> deal.amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .multiply(BigDecimal.valueOf(length(quota)));
    return band(won, due);
  }

  static int band(BigDecimal won, BigDecimal due) {
    int band = 0;
    for (String bound : List.of("0.5", "0.8", "1")) {
      band += won.compareTo(due.multiply(new BigDecimal(bound))) >= 0 ? 1 : 0;
    }
    return band;
  }
}
