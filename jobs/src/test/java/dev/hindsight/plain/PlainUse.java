package dev.hindsight.plain;

import static dev.hindsight.plain.PlainFormulas.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How many requests are under which tactics: point 1 of the definition. */
final class PlainUse {

  private final PlainCompany company;
  private final int minimum;

  PlainUse(PlainCompany company, int minimum) {
    this.company = company;
    this.minimum = minimum;
  }

  Map<String, Object> use() {
    List<PlainRequest> window = company.inWindow();
    return fields(
        "any",
        any(window),
        "byTactic",
        byTactic(window),
        "quarters",
        quarters(),
        "teams",
        fields("any", teams(PlainUse::underAny), "byTactic", teamsByTactic()));
  }

  private static boolean underAny(PlainRequest request) {
    return !request.tactics().isEmpty();
  }

  private static Map<String, Object> any(List<PlainRequest> of) {
    return PlainPressure.share(of, PlainUse::underAny);
  }

  private static List<Object> byTactic(List<PlainRequest> of) {
    List<Object> shares = new ArrayList<>();
    for (String tactic : PlainPressure.TACTICS) {
      shares.add(
          fields(
              "tactic",
              PlainPressure.upper(tactic),
              "rate",
              PlainPressure.share(of, each -> each.tactics().contains(tactic))));
    }
    return shares;
  }

  /** From the first of the last twelve quarters with a request on. */
  private List<Object> quarters() {
    List<Object> quarters = new ArrayList<>();
    for (String label : company.calendar.trend()) {
      List<PlainRequest> raised =
          company.requests.stream()
              .filter(each -> company.calendar.label(each.raised).equals(label))
              .toList();
      if (!raised.isEmpty() || !quarters.isEmpty()) {
        quarters.add(fields("quarter", label, "any", any(raised), "byTactic", byTactic(raised)));
      }
    }
    return quarters;
  }

  private List<Object> teamsByTactic() {
    List<Object> funnels = new ArrayList<>();
    for (String tactic : PlainPressure.TACTICS) {
      funnels.add(
          fields(
              "tactic",
              PlainPressure.upper(tactic),
              "funnel",
              teams(request -> request.tactics().contains(tactic))));
    }
    return funnels;
  }

  /** Teams with the minimum, by name, each with what chance leaves round the share of all. */
  private Map<String, Object> teams(Predicate<PlainRequest> under) {
    SortedMap<String, List<PlainRequest>> byTeam = new TreeMap<>();
    for (PlainRequest request : company.inWindow()) {
      if (request.team() != null) {
        byTeam.computeIfAbsent(request.team(), same -> new ArrayList<>()).add(request);
      }
    }
    List<PlainRequest> all = byTeam.values().stream().flatMap(List::stream).toList();
    double share = (double) all.stream().filter(under).count() / all.size();
    int teams = byTeam.size();
    byTeam.values().removeIf(requests -> requests.size() < minimum);
    List<Object> shown = new ArrayList<>();
    byTeam.forEach(
        (name, requests) ->
            shown.add(
                fields(
                    "name",
                    name,
                    "rate",
                    PlainPressure.share(requests, under),
                    "limits",
                    PlainFormulas.limits(share, requests.size()))));
    return fields(
        "all",
        PlainPressure.share(all, under),
        "teams",
        shown,
        "limits",
        curve(share, byTeam.values().stream().map(List::size).sorted().toList()),
        "teamsLeftOut",
        teams - shown.size(),
        "requestsLeftOut",
        all.size() - byTeam.values().stream().mapToInt(List::size).sum());
  }

  /** 25 sizes from the least to the greatest team, each once. */
  private static List<Object> curve(double share, List<Integer> sizes) {
    List<Object> curve = new ArrayList<>();
    int before = -1;
    for (int point = 0; point <= 24 && !sizes.isEmpty(); point++) {
      int least = sizes.get(0);
      int size = least + (sizes.get(sizes.size() - 1) - least) * point / 24;
      if (size != before) {
        curve.add(PlainFormulas.limits(share, size));
      }
      before = size;
    }
    return curve;
  }
}
