package dev.hindsight.plain;

import static dev.hindsight.plain.PlainCalendar.days;
import static dev.hindsight.plain.PlainFormulas.fields;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Quotas;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a team's sales to date go with, where there are no quotas. */
final class PlainToDate {

  private final PlainCompany company;
  private final int minimum;

  PlainToDate(PlainCompany company, int minimum) {
    this.company = company;
    this.minimum = minimum;
  }

  Map<String, Object> salesToDate() {
    List<PlainQuota.Standing> standings = new ArrayList<>();
    int early = 0;
    int nowhere = 0;
    for (PlainRequest request : company.inWindow()) {
      LocalDate start = yearStart(request.raised);
      List<BigDecimal> former = new ArrayList<>();
      for (int back = 1; back <= 3; back++) {
        if (wasThere(request.team(), start.minusYears(back))) {
          former.add(won(request.team(), start.minusYears(back), request.raised.minusYears(back)));
        }
      }
      BigDecimal due = former.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      int gone = days(start, request.raised);
      if (due.signum() == 0) {
        nowhere++;
      } else if (gone < 14) {
        early++;
      } else {
        BigDecimal won = won(request.team(), start, request.raised);
        int third = gone * 3 / days(start, start.plusYears(1));
        standings.add(
            new PlainQuota.Standing(
                request,
                PlainQuota.band(won.multiply(new BigDecimal(former.size())), due),
                request.team() + " " + third));
      }
    }
    boolean none =
        company.exports.columns().has(Quotas.TABLE) || (standings.isEmpty() && early == 0);
    return none ? null : found(standings, early, nowhere);
  }

  private Map<String, Object> found(List<PlainQuota.Standing> all, int early, int nowhere) {
    List<PlainQuota.Standing> decided =
        all.stream().filter(each -> each.request().answer() != null).toList();
    return fields(
        "bands",
        PlainQuota.bands(all, decided),
        "pressureTrend",
        PlainQuota.trend(all, each -> !each.tactics().isEmpty(), minimum),
        "answerTrend",
        PlainQuota.trend(decided, PlainRequest::isYes, minimum),
        "inFirstDays",
        early,
        "withoutYears",
        nowhere);
  }

  /** The latest first day of the fiscal year's first month that is no later than a day. */
  private LocalDate yearStart(LocalDate day) {
    LocalDate start = LocalDate.of(day.getYear(), company.calendar.startMonth(), 1);
    return start.isAfter(day) ? start.minusYears(1) : start;
  }

  private Stream<PlainDeal> closed(String team) {
    return company.deals.values().stream()
        .filter(deal -> deal.closed != null)
        .filter(deal -> team != null && team.equals(deal.row.get(Deals.SALES_TEAM)));
  }

  private boolean wasThere(String team, LocalDate day) {
    return closed(team).anyMatch(deal -> deal.closed.isBefore(day));
  }

  private BigDecimal won(String team, LocalDate from, LocalDate before) {
    return closed(team)
        .filter(deal -> deal.ended("won"))
        .filter(deal -> !deal.closed.isBefore(from) && deal.closed.isBefore(before))
        .map(deal -> deal.amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
