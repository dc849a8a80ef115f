package dev.hindsight.plain;

import static dev.hindsight.plain.PlainFormulas.fields;

import dev.hindsight.exports.contract.Deals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What else was open where a deal was called the only opportunity. */
final class PlainOnly {

  private final PlainCompany company;

  PlainOnly(PlainCompany company) {
    this.company = company;
  }

  Map<String, Object> onlyOpportunity() {
    List<Long> others = new ArrayList<>();
    long unknown = 0;
    for (PlainDeal deal : company.deals.values()) {
      LocalDate day =
          deal.signals("only_opportunity").stream()
              .map(PlainRequest.Signal::day)
              .min(Comparator.naturalOrder())
              .orElse(null);
      if (day != null && company.calendar.inWindow(day)) {
        String column = deal.row.get(Deals.SALES_REP) != null ? Deals.SALES_REP : Deals.SALES_TEAM;
        if (deal.row.get(column) == null) {
          unknown++;
        } else {
          others.add(open(deal, column, day));
        }
      }
    }
    return fields(
        "othersOpen",
        PlainFormulas.rate(others.stream().filter(each -> each > 0).count(), others.size()),
        "medianOthers",
        PlainFormulas.median(others),
        "withoutSeller",
        unknown);
  }

  private long open(PlainDeal one, String column, LocalDate day) {
    return company.deals.values().stream()
        .filter(deal -> deal != one)
        .filter(deal -> Objects.equals(deal.row.get(column), one.row.get(column)))
        .filter(deal -> deal.row.get(Deals.OPENED_AT) != null)
        .filter(deal -> !LocalDate.parse(deal.row.get(Deals.OPENED_AT)).isAfter(day))
        .filter(deal -> deal.closed == null || day.isBefore(deal.closed))
        .count();
  }
}
