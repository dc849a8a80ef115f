package dev.hindsight.pressure;

import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.pressure.PressureCounts.Fate;
import dev.hindsight.pressure.PressureCounts.Landmark;
import dev.hindsight.pressure.prospects.Newcomers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * A made-up company whose truth is known: bigger deals get more pressure and more yes, so that
 * tactics and answers go together though one has nothing to do with the other; a tactic multiplies
 * the chance of a yes by the same in every stratum.
 *
 * @param factors what a tactic multiplies the chance of a yes by
 * @param requests first requests still unanswered at the landmark
 */
public record PlantedPressure(Map<Tactic, Double> factors, int requests) {

  private static final List<String> SEGMENTS = List.of("enterprise", "smb", "public");
  private static final List<String> SIZES = List.of("small", "medium", "large");

  /** The first requests of one such company, counted. */
  public PressureCounts counted(RandomGenerator random) {
    Map<Landmark, Long> counts = new HashMap<>();
    for (int i = 0; i < requests; i++) {
      counts.merge(request(random), 1L, Long::sum);
    }
    return counts(
        counts.entrySet().stream().map(each -> times(each.getKey(), each.getValue())).toList());
  }

  /** Nothing but first requests. */
  static PressureCounts counts(List<Landmark> firstRequests) {
    return new PressureCounts(
        ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30")),
        List.of(),
        List.of(),
        firstRequests,
        List.of(),
        List.of(),
        List.of(),
        new OpenDeals.Counted(new TreeMap<>(), 0),
        new Newcomers.Counted(Map.of(), 0, 0),
        Measured.of(
            new SizeBands(BigDecimal.ONE, BigDecimal.TEN, Measured.not("no deal was lost"))),
        Map.of(),
        Map.of());
  }

  private Landmark request(RandomGenerator random) {
    int size = random.nextInt(SIZES.size());
    int segment = random.nextInt(SEGMENTS.size());
    double chance = 0.15 + 0.12 * size + 0.03 * segment;
    List<Tactic> tactics = new ArrayList<>();
    for (Tactic tactic : Tactic.values()) {
      if (random.nextDouble() < 0.08 + 0.07 * size) {
        tactics.add(tactic);
        chance *= factors.getOrDefault(tactic, 1.0);
      }
    }
    Fate decided = random.nextDouble() < chance ? Fate.YES : Fate.OTHER;
    Fate fate = random.nextDouble() < 0.1 ? Fate.UNDECIDED : decided;
    return new Landmark(tactics, SEGMENTS.get(segment), SIZES.get(size), fate, 1);
  }

  private static Landmark times(Landmark one, long times) {
    return new Landmark(one.tactics(), one.segment(), one.sizeBand(), one.fate(), times);
  }
}
