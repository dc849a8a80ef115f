package dev.hindsight.pressure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.hindsight.basis.Levels;
import dev.hindsight.comparing.Rates;
import dev.hindsight.comparing.Shares;
import dev.hindsight.findings.pressure.ClaimedConfidence;
import dev.hindsight.findings.pressure.ClaimedConfidence.Bin;
import dev.hindsight.findings.pressure.ClaimedConfidence.Team;
import dev.hindsight.findings.pressure.ClaimedConfidence.Teams;
import dev.hindsight.findings.values.ChanceLimits;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.pressure.PressureCounts.DealCell;
import dev.hindsight.pressure.PressureCounts.Question;
import dev.hindsight.stats.Brier;
import dev.hindsight.stats.Claims;
import dev.hindsight.stats.Reliability;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** How sure sales said they were, against what happened. */
final class Confidences {

  private static final int BINS = 5;

  private final List<DealCell> cells;
  private final long withoutClaim;
  private final int minimumCount;

  Confidences(DealQuestions deals, int minimumCount) {
    // A sum of doubles depends on its order, and that of a tally is any.
    cells =
        deals.cells(Question.CLAIM).stream()
            .sorted(
                Comparator.comparing(DealCell::subject)
                    .thenComparing(DealCell::claimed)
                    .thenComparing(DealCell::with))
            .toList();
    withoutClaim = deals.cells(Question.NO_CLAIM).stream().mapToLong(DealCell::deals).sum();
    this.minimumCount = minimumCount;
  }

  Measured<ClaimedConfidence> of(Optional<String> whyNoTeams) {
    List<Claims> claims = claims(cells);
    Brier all = Brier.of(claims);
    if (all.total() == 0) {
      return Measured.not("no closed yes deal of the window has a claimed confidence");
    }
    Rate won = won(all);
    return Measured.of(
        new ClaimedConfidence(
            all.meanClaimed().orElseThrow(),
            won,
            withoutClaim,
            Measured.of(heldByCrm()),
            Reliability.bins(claims, BINS).stream().map(Confidences::bin).toList(),
            all.score().orElseThrow(),
            measured(all.skill(), "all of these deals were won, or none"),
            overclaim(all),
            Measured.unless(whyNoTeams, () -> teams(overclaim(all).value()))));
  }

  private long heldByCrm() {
    return cells.stream().filter(cell -> !cell.with()).mapToLong(DealCell::deals).sum();
  }

  private Teams teams(double overclaim) {
    Map<String, List<DealCell>> byTeam =
        cells.stream()
            .filter(cell -> !cell.subject().equals(Levels.NONE))
            .collect(groupingBy(DealCell::subject, TreeMap::new, toList()));
    Map<String, Brier> shown = new TreeMap<>();
    byTeam.forEach((name, of) -> shown.put(name, Brier.of(claims(of))));
    long all = shown.values().stream().mapToLong(Brier::total).sum();
    shown.values().removeIf(team -> team.total() < minimumCount);
    return new Teams(
        shown.entrySet().stream()
            .map(team -> team(team.getKey(), team.getValue(), overclaim))
            .toList(),
        (long) byTeam.size() - shown.size(),
        all - shown.values().stream().mapToLong(Brier::total).sum());
  }

  /** A team that overclaims as all do wins its mean claim less the overclaim of all. */
  private static Team team(String name, Brier claims, double overclaim) {
    double claimed = claims.meanClaimed().orElseThrow();
    double expected = Math.max(0, Math.min(1, claimed - overclaim));
    ChanceLimits won = Shares.limits(expected, claims.total());
    return new Team(
        name,
        claimed,
        won(claims),
        overclaim(claims),
        new ChanceLimits(
            won.of(),
            claimed - won.upper(),
            claimed - won.lower(),
            claimed - won.highest(),
            claimed - won.lowest()));
  }

  private static Bin bin(Reliability.Bin bin) {
    String empty = "nothing was claimed in this bin";
    return new Bin(
        bin.lower(),
        bin.upper(),
        measured(bin.claims().meanClaimed(), empty),
        Shares.rate(bin.claims().events(), bin.claims().total(), empty));
  }

  private static Estimate overclaim(Brier claims) {
    double claimed = claims.meanClaimed().orElseThrow();
    Estimate won = won(claims).estimate().require();
    return new Estimate(claimed - won.value(), claimed - won.upper(), claimed - won.lower());
  }

  private static Rate won(Brier claims) {
    return Shares.rate(claims.events(), claims.total(), Rates.NO_CLOSED_DEAL);
  }

  private static List<Claims> claims(List<DealCell> cells) {
    return cells.stream()
        .map(cell -> new Claims(cell.claimed(), cell.won(), cell.closed()))
        .toList();
  }

  private static Measured<Double> measured(OptionalDouble value, String whyNot) {
    return value.isPresent() ? Measured.of(value.getAsDouble()) : Measured.not(whyNot);
  }
}
