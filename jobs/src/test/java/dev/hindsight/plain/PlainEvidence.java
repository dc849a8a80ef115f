package dev.hindsight.plain;

import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.PlanChanges;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Closes that were moved, amounts that were changed, items that slipped: straight from the rows.
 */
public final class PlainEvidence {

  private final PlainCompany company;

  public PlainEvidence(PlainCompany company) {
    this.company = company;
  }

  /** "slipped/deals moves medianOf(days) after/answered" of each class, and of all. */
  public Map<String, String> slips() {
    Map<String, List<PlainDeal>> groups = new TreeMap<>();
    for (PlainDeal deal : company.closedInWindow()) {
      if (!deal.history.isEmpty()) {
        groups.computeIfAbsent("all", absent -> new ArrayList<>()).add(deal);
        groups.computeIfAbsent(deal.decisionClass(), absent -> new ArrayList<>()).add(deal);
      }
    }
    Map<String, String> slips = new TreeMap<>();
    groups.forEach((name, deals) -> slips.put(name, slips(deals)));
    return slips;
  }

  private static String slips(List<PlainDeal> deals) {
    int slipped = 0;
    int moves = 0;
    int answered = 0;
    int after = 0;
    List<Long> days = new ArrayList<>();
    for (PlainDeal deal : deals) {
      List<LocalDate[]> plans = deal.history.plans(deal.closed);
      LocalDate answer =
          deal.requests.stream()
              .flatMap(PlainRequest::answerDays)
              .min(Comparator.naturalOrder())
              .orElse(null);
      answered += answer == null ? 0 : 1;
      int later = 0;
      boolean laterAfter = false;
      for (int i = 1; i < plans.size(); i++) {
        if (plans.get(i)[1].isAfter(plans.get(i - 1)[1])) {
          later++;
          laterAfter |= answer != null && plans.get(i)[0].isAfter(answer);
        }
      }
      moves += later;
      slipped += later > 0 ? 1 : 0;
      after += laterAfter ? 1 : 0;
      if (later > 0) {
        days.add(ChronoUnit.DAYS.between(plans.get(0)[1], plans.get(plans.size() - 1)[1]));
      }
    }
    days.sort(Comparator.naturalOrder());
    return slipped
        + "/"
        + deals.size()
        + " "
        + moves
        + " "
        + median(days)
        + " "
        + after
        + "/"
        + answered;
  }

  private static String median(List<Long> days) {
    int n = days.size();
    return n < 6 ? "none" : String.valueOf((days.get((n - 1) / 2) + days.get(n / 2)) / 2.0);
  }

  /** Sizes stated, kept and closing, then raised/lowered/of by the request and by the close. */
  public String amounts() {
    int[] sizes = new int[3];
    int[] request = new int[3];
    int[] close = new int[3];
    for (PlainDeal deal : company.closedInWindow()) {
      String opened = deal.row.get("opened_at");
      String first =
          deal.history.from("amount", opened == null ? LocalDate.MIN : LocalDate.parse(opened));
      if (deal.row.get("expected_amount") != null) {
        sizes[0]++;
      } else if (first != null) {
        sizes[1]++;
      } else if (deal.size != null) {
        sizes[2]++;
      }
      LocalDate asked =
          deal.requests.stream()
              .map(each -> each.raised)
              .min(Comparator.naturalOrder())
              .orElse(null);
      if (asked != null && asked.isBefore(deal.closed)) {
        String then = deal.history.at("amount", asked);
        if (then != null) {
          count(request, first, then);
          if (deal.ended("won")) {
            count(close, then, deal.row.get("amount"));
          }
        }
      }
    }
    return List.of(sizes[0], sizes[1], sizes[2])
        + " "
        + List.of(request[0], request[1], request[2])
        + " "
        + List.of(close[0], close[1], close[2]);
  }

  private static void count(int[] into, String before, String after) {
    if (before != null) {
      int order = new BigDecimal(after).compareTo(new BigDecimal(before));
      into[0] += order > 0 ? 1 : 0;
      into[1] += order < 0 ? 1 : 0;
      into[2]++;
    }
  }

  /** "request item day → new date" of each candidate. */
  public Set<String> candidates(int days) {
    Map<String, String> delivered = new TreeMap<>();
    company
        .exports
        .written(RoadmapItems.TABLE)
        .forEach(
            row ->
                delivered.put(
                    row.get("roadmap_item_id"), row.getOrDefault("delivered_at", "9999")));
    List<Map<String, String>> changes = new ArrayList<>(company.exports.written(PlanChanges.TABLE));
    changes.sort(Comparator.comparing(row -> row.get(PlanChanges.CHANGED_AT)));
    LocalDate first = company.calendar.reviewStart().minusMonths(33);
    Set<String> named = new HashSet<>();
    Set<String> found = new LinkedHashSet<>();
    for (Map<String, String> change : changes) {
      String item = change.get(PlanChanges.ROADMAP_ITEM_ID);
      LocalDate day = LocalDate.parse(change.get(PlanChanges.CHANGED_AT).substring(0, 10));
      String before = change.get(PlanChanges.OLD_PLANNED_FOR);
      String after = change.get(PlanChanges.NEW_PLANNED_FOR);
      boolean slipped = before != null && (after == null || after.compareTo(before) > 0);
      boolean running =
          delivered.containsKey(item) && delivered.get(item).compareTo(day.toString()) > 0;
      if (slipped
          && running
          && !day.isBefore(first)
          && !day.isAfter(company.calendar.windowEnd())) {
        Map<String, LocalDate> yeses = yeses(day.minusDays(days), day);
        if (yeses.size() == 1) {
          String request = yeses.keySet().iterator().next();
          if (!isLinked(request, item, yeses.get(request), day.plusDays(days))
              && named.add(request + " " + item)) {
            found.add(request + " " + item + " " + day + " → " + after);
          }
        }
      }
    }
    return found;
  }

  private Map<String, LocalDate> yeses(LocalDate from, LocalDate to) {
    Map<String, LocalDate> yeses = new TreeMap<>();
    for (Map<String, String> row : company.exports.written(Decisions.TABLE)) {
      LocalDate day = PlainMoments.day(row.get(Decisions.DECIDED_AT));
      boolean asked =
          company.requests.stream()
              .anyMatch(each -> each.row.get(Requests.REQUEST_ID).equals(row.get("request_id")));
      if (row.get(Decisions.DECISION).equals("yes")
          && asked
          && !day.isBefore(from)
          && !day.isAfter(to)) {
        yeses.merge(row.get("request_id"), day, (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    return yeses;
  }

  private boolean isLinked(String request, String item, LocalDate from, LocalDate to) {
    for (Map<String, String> row : company.exports.written(Displacements.TABLE)) {
      if (row.get("roadmap_item_id").equals(item)) {
        LocalDate day = displacedOn(row);
        if (row.get("request_id").equals(request)
            || day == null
            || (!day.isBefore(from) && !day.isAfter(to))) {
          return true;
        }
      }
    }
    return false;
  }

  private LocalDate displacedOn(Map<String, String> displacement) {
    if (displacement.get(Displacements.DISPLACED_AT) != null) {
      return LocalDate.parse(displacement.get(Displacements.DISPLACED_AT));
    }
    String request = displacement.get("request_id");
    LocalDate raised =
        company.exports.written(Requests.TABLE).stream()
            .filter(row -> row.get("request_id").equals(request))
            .map(row -> LocalDate.parse(row.get(Requests.REQUESTED_AT)))
            .findFirst()
            .orElse(LocalDate.MIN);
    return company.exports.written(Decisions.TABLE).stream()
        .filter(row -> row.get("request_id").equals(request))
        .filter(row -> List.of("yes", "alternative").contains(row.get(Decisions.DECISION)))
        .map(row -> PlainMoments.day(row.get(Decisions.DECIDED_AT)))
        .filter(day -> !day.isBefore(raised))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
