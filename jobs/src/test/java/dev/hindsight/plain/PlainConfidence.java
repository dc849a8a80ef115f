package dev.hindsight.plain;

import static dev.hindsight.plain.PlainFormulas.estimate;
import static dev.hindsight.plain.PlainFormulas.fields;
import static dev.hindsight.plain.PlainFormulas.rate;
import static dev.hindsight.plain.PlainFormulas.square;

import dev.hindsight.exports.contract.Requests;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How sure sales said it was, and what happened: point 5 of the definition. */
final class PlainConfidence {

  /** A closed yes deal with the mean of what its requests claimed. */
  private record Claim(double claimed, boolean won, String team) {}

  private final PlainCompany company;
  private final int minimum;

  PlainConfidence(PlainCompany company, int minimum) {
    this.company = company;
    this.minimum = minimum;
  }

  Map<String, Object> confidence() {
    List<Claim> claims = new ArrayList<>();
    long without = 0;
    long held = 0;
    for (PlainDeal deal : company.closedInWindow()) {
      if (deal.decisionClass().equals("yes")) {
        List<String> stated = deal.said(Requests.CLAIMED_CONFIDENCE);
        List<String> said = stated.isEmpty() ? deal.heldByCrm() : stated;
        held += stated.isEmpty() && !said.isEmpty() ? 1 : 0;
        without += said.isEmpty() ? 1 : 0;
        if (!said.isEmpty()) {
          claims.add(new Claim(mean(said), deal.ended("won"), deal.first().team()));
        }
      }
    }
    return claims.isEmpty() ? null : confidence(claims, without, held);
  }

  private Map<String, Object> confidence(List<Claim> claims, long without, long held) {
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
        "heldByCrm",
        held,
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
