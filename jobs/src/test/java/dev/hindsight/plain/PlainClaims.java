package dev.hindsight.plain;

import static dev.hindsight.plain.PlainFormulas.fields;
import static dev.hindsight.plain.PlainFormulas.rate;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Pressure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** What became of what was claimed: point 4 of the definition. */
final class PlainClaims {

  private final PlainCompany company;

  PlainClaims(PlainCompany company) {
    this.company = company;
  }

  Map<String, Object> truth() {
    List<PlainDeal> refused =
        company.dealsInWindow().stream().filter(PlainDeal::isRefused).toList();
    List<PlainDeal> closed = refused.stream().filter(deal -> deal.closed != null).toList();
    List<Object> byTactic = new ArrayList<>();
    for (String tactic : PlainPressure.TACTICS) {
      byTactic.add(
          fields(
              "tactic",
              PlainPressure.upper(tactic),
              "rate",
              won(closed, deal -> deal.tactics().contains(tactic))));
    }
    boolean named =
        company.has(Pressure.TABLE, Pressure.CLAIMED_COMPETITOR)
            && company.has(Deals.TABLE, Deals.COMPETITOR);
    return fields(
        "wonAnyway",
        won(closed, deal -> !deal.tactics().isEmpty()),
        "byTactic",
        byTactic,
        "deadlines",
        company.has(Pressure.TABLE, Pressure.CLAIMED_DEADLINE) ? deadlines(refused) : null,
        "competitors",
        named ? competitors(closed) : null);
  }

  private static Map<String, Object> won(List<PlainDeal> closed, Predicate<PlainDeal> under) {
    List<PlainDeal> of = closed.stream().filter(under).toList();
    return rate(of.stream().filter(deal -> deal.ended("won")).count(), of.size());
  }

  private Map<String, Object> deadlines(List<PlainDeal> refused) {
    List<PlainDeal> passed =
        refused.stream()
            .filter(deal -> deadline(deal) != null)
            .filter(deal -> deadline(deal).isBefore(company.calendar.asOf()))
            .toList();
    long running =
        passed.stream()
            .filter(deal -> deal.closed == null || deal.closed.isAfter(deadline(deal)))
            .count();
    return rate(running, passed.size());
  }

  private static LocalDate deadline(PlainDeal deal) {
    return deal.signals("deadline").stream()
        .map(PlainRequest.Signal::deadline)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static Map<String, Object> competitors(List<PlainDeal> closed) {
    List<PlainDeal> lost =
        closed.stream()
            .filter(deal -> deal.ended("lost"))
            .filter(deal -> deal.tactics().contains("competitor_has_it"))
            .toList();
    long named =
        lost.stream()
            .filter(
                deal ->
                    deal.signals("competitor_has_it").stream()
                        .map(PlainRequest.Signal::competitor)
                        .filter(Objects::nonNull)
                        .anyMatch(name -> name.equalsIgnoreCase(deal.row.get(Deals.COMPETITOR))))
            .count();
    return rate(named, lost.size());
  }
}
