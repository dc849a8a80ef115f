package dev.hindsight.analysis;

import static dev.hindsight.analysis.PlainFormulas.estimate;
import static dev.hindsight.analysis.PlainFormulas.fields;
import static dev.hindsight.analysis.PlainFormulas.rate;
import static dev.hindsight.analysis.PlainFormulas.square;

import dev.hindsight.exports.Deals;
import dev.hindsight.exports.Pressure;
import dev.hindsight.exports.Requests;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What was claimed, and what came of it: points 4 and 5 of the definition. */
final class PlainClaims {

  /** A closed yes deal with the mean of what its requests claimed. */
  private record Claim(double claimed, boolean won, String team) {}

  private final PlainCompany company;
  private final int minimum;

  PlainClaims(PlainCompany company, int minimum) {
    this.company = company;
    this.minimum = minimum;
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

  Map<String, Object> confidence() {
    List<Claim> claims = new ArrayList<>();
    long without = 0;
    for (PlainDeal deal : company.closedInWindow()) {
      if (deal.decisionClass().equals("yes")) {
        List<String> said = deal.said(Requests.CLAIMED_CONFIDENCE);
        without += said.isEmpty() ? 1 : 0;
        if (!said.isEmpty()) {
          claims.add(new Claim(mean(said), deal.ended("won"), deal.first().team()));
        }
      }
    }
    return claims.isEmpty() ? null : confidence(claims, without);
  }

  private Map<String, Object> confidence(List<Claim> claims, long without) {
    double brier =
        claims.stream()
            .mapToDouble(claim -> square(claim.claimed - (claim.won ? 1 : 0)))
            .average()
            .orElseThrow();
    double share = winRate(claims);
    return fields(
        "meanClaimed",
        meanClaimed(claims),
        "won",
        won(claims),
        "withoutClaim",
        without,
        "bins",
        bins(claims),
        "brier",
        brier,
        "skill",
        share == 0 || share == 1 ? null : 1 - brier / (share * (1 - share)),
        "overclaim",
        overclaim(claims),
        "teams",
        teams(claims));
  }

  private static List<Object> bins(List<Claim> claims) {
    List<Object> bins = new ArrayList<>();
    for (int bin = 0; bin < 5; bin++) {
      double lower = bin / 5.0;
      double upper = (bin + 1) / 5.0;
      boolean last = bin == 4;
      List<Claim> in =
          claims.stream()
              .filter(claim -> claim.claimed >= lower && (last || claim.claimed < upper))
              .toList();
      Double mean = in.isEmpty() ? null : Double.valueOf(meanClaimed(in));
      bins.add(fields("lower", lower, "upper", upper, "meanClaimed", mean, "won", won(in)));
    }
    return bins;
  }

  private Map<String, Object> teams(List<Claim> claims) {
    SortedMap<String, List<Claim>> byTeam = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim.team != null) {
        byTeam.computeIfAbsent(claim.team, same -> new ArrayList<>()).add(claim);
      }
    }
    int teams = byTeam.size();
    int deals = byTeam.values().stream().mapToInt(List::size).sum();
    byTeam.values().removeIf(of -> of.size() < minimum);
    double overclaim = meanClaimed(claims) - winRate(claims);
    List<Object> shown = new ArrayList<>();
    byTeam.forEach((name, of) -> shown.add(team(name, of, overclaim)));
    return fields(
        "teams",
        shown,
        "teamsLeftOut",
        teams - shown.size(),
        "dealsLeftOut",
        deals - byTeam.values().stream().mapToInt(List::size).sum());
  }

  /** Chance spreads what a team wins that overclaims as all do. */
  private static Map<String, Object> team(String name, List<Claim> claims, double overclaim) {
    double claimed = meanClaimed(claims);
    Map<String, Object> won =
        PlainFormulas.limits(Math.max(0, Math.min(1, claimed - overclaim)), claims.size());
    return fields(
        "name",
        name,
        "meanClaimed",
        claimed,
        "won",
        won(claims),
        "overclaim",
        overclaim(claims),
        "limits",
        fields(
            "of",
            claims.size(),
            "lower",
            claimed - (double) won.get("upper"),
            "upper",
            claimed - (double) won.get("lower"),
            "lowest",
            claimed - (double) won.get("highest"),
            "highest",
            claimed - (double) won.get("lowest")));
  }

  private static Map<String, Object> overclaim(List<Claim> claims) {
    double claimed = meanClaimed(claims);
    double[] won = PlainFormulas.wilson(winRate(claims) * claims.size(), claims.size());
    return estimate(claimed - winRate(claims), claimed - won[1], claimed - won[0]);
  }

  private static double mean(List<String> said) {
    BigDecimal sum = said.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(BigDecimal.valueOf(said.size()), 4, RoundingMode.HALF_UP).doubleValue();
  }

  private static double meanClaimed(List<Claim> claims) {
    return claims.stream().mapToDouble(Claim::claimed).average().orElseThrow();
  }

  private static double winRate(List<Claim> claims) {
    return (double) claims.stream().filter(Claim::won).count() / claims.size();
  }

  private static Map<String, Object> won(List<Claim> claims) {
    return rate(claims.stream().filter(Claim::won).count(), claims.size());
  }
}
