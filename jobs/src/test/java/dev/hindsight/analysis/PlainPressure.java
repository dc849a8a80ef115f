package dev.hindsight.analysis;

import static dev.hindsight.analysis.PlainFormulas.fields;
import static dev.hindsight.analysis.PlainFormulas.rate;

import dev.hindsight.findings.Tactic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Sales pressure as its definition says it, request by request and deal by deal: every figure of
 * the findings, without Spark and without any of the code that it checks.
 */
final class PlainPressure {

  static final List<String> TACTICS =
      Arrays.stream(Tactic.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();

  private final PlainCompany company;
  private final int minimum;

  PlainPressure(PlainCompany company, int minimum) {
    this.company = company;
    this.minimum = minimum;
  }

  /** The findings, in maps. */
  Map<String, Object> findings() {
    List<PlainRequest> window = company.inWindow();
    PlainAnswers answers = new PlainAnswers(company, minimum);
    PlainClaims claims = new PlainClaims(company, minimum);
    PlainTimes times = new PlainTimes(company, minimum);
    return fields(
        "requests",
        window.size(),
        "undecided",
        window.stream().filter(each -> each.answer() == null).count(),
        "use",
        fields(
            "any",
            any(window),
            "byTactic",
            byTactic(window),
            "quarters",
            quarters(),
            "teams",
            fields("any", teams(PlainPressure::underAny), "byTactic", teamsByTactic())),
        "answers",
        answers.answers(),
        "worth",
        answers.worth(),
        "truth",
        claims.truth(),
        "confidence",
        claims.confidence(),
        "quarterEnd",
        times.quarterEnd(),
        "behindQuota",
        times.behindQuota(),
        "turnedRound",
        new PlainWaits(window).turned(),
        "together",
        together(window),
        "waiting",
        new PlainWaits(window).answers(),
        "preparation",
        answers.preparation());
  }

  private static boolean underAny(PlainRequest request) {
    return !request.tactics().isEmpty();
  }

  private static Map<String, Object> any(List<PlainRequest> of) {
    return share(of, PlainPressure::underAny);
  }

  private static List<Object> byTactic(List<PlainRequest> of) {
    List<Object> shares = new ArrayList<>();
    for (String tactic : TACTICS) {
      shares.add(
          fields(
              "tactic", upper(tactic), "rate", share(of, each -> each.tactics().contains(tactic))));
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
    for (String tactic : TACTICS) {
      funnels.add(
          fields(
              "tactic",
              upper(tactic),
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
                    share(requests, under),
                    "limits",
                    PlainFormulas.limits(share, requests.size()))));
    return fields(
        "all",
        share(all, under),
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

  /** Pairs with five joint requests, greatest lift first. */
  private static List<Object> together(List<PlainRequest> window) {
    List<Map<String, Object>> pairs = new ArrayList<>();
    for (int first = 0; first < TACTICS.size(); first++) {
      for (int second = first + 1; second < TACTICS.size(); second++) {
        String a = TACTICS.get(first);
        String b = TACTICS.get(second);
        long underA = window.stream().filter(each -> each.tactics().contains(a)).count();
        long underB = window.stream().filter(each -> each.tactics().contains(b)).count();
        long both =
            window.stream().filter(each -> each.tactics().containsAll(List.of(a, b))).count();
        double all = window.size();
        if (both >= 5) {
          pairs.add(
              fields(
                  "first",
                  upper(a),
                  "second",
                  upper(b),
                  "joint",
                  both,
                  "underFirst",
                  underA,
                  "underSecond",
                  underB,
                  "requests",
                  window.size(),
                  "lift",
                  both / all / (underA / all * (underB / all))));
        }
      }
    }
    pairs.sort(Comparator.comparing(pair -> -Math.rint(1e9 * (double) pair.get("lift"))));
    return List.copyOf(pairs);
  }

  static Map<String, Object> share(List<PlainRequest> of, Predicate<PlainRequest> which) {
    return rate(of.stream().filter(which).count(), of.size());
  }

  static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
