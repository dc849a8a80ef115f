package dev.hindsight.agenda;

import dev.hindsight.comparing.LikeStrata;
import dev.hindsight.comparing.SideComparisons;
import dev.hindsight.comparing.SideComparisons.LikeWhat;
import dev.hindsight.comparing.SideCounts;
import dev.hindsight.comparing.Verdicts;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.Features;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.stats.TwoByTwo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Features that deals are won as often with as without, as far as chance lets that show. */
final class FoundFeatures {

  private static final int MINIMUM_COUNT = 10;
  private static final double[] CHANCES = {0.5, 0.4, 0.28};
  private static final double GIVEN = 0.4;

  private FoundFeatures() {}

  /** So many features, each asked for in 30 to 80 closed deals of three sizes. */
  static Features without(Random random, int features) {
    Map<String, List<SideCounts>> sides = new LinkedHashMap<>();
    for (int feature = 0; feature < features; feature++) {
      sides.put("feature " + feature, sides(random, 30 + random.nextInt(51)));
    }
    SideComparisons<String> compared =
        new SideComparisons<>(
            sides,
            new LikeWhat(
                "closed deals",
                LikeStrata.candidates(dimension -> true),
                MINIMUM_COUNT,
                ReportParameters.horizon("2026-09-30")));
    List<Feature> all =
        sides.keySet().stream().map(name -> feature(name, compared.of(name).ofDeals())).toList();
    return new Features(
        features,
        features,
        0,
        features,
        all,
        List.of(),
        List.of(),
        List.of(),
        Measured.of(Verdicts.level(features)),
        Measured.not("not asked"));
  }

  private static List<SideCounts> sides(Random random, int deals) {
    List<SideCounts> sides = new ArrayList<>();
    for (int deal = 0; deal < deals; deal++) {
      int size = random.nextInt(CHANCES.length);
      sides.add(
          new SideCounts(
              "smb",
              "new_business",
              "size " + size,
              TwoByTwo.side(
                  random.nextDouble() < GIVEN, random.nextDouble() < CHANCES[size] ? 1 : 0, 1)));
    }
    return sides;
  }

  private static Feature feature(String name, DealComparison compared) {
    LocalDate day = LocalDate.parse("2026-01-31");
    return new Feature(
        name,
        1,
        List.of(),
        1,
        1,
        List.of(),
        List.of(),
        day,
        day,
        List.of(),
        1,
        Measured.of(BigDecimal.ONE),
        Measured.of(BigDecimal.ONE),
        0,
        compared.with(),
        compared.without(),
        Measured.of(compared),
        Measured.not("not asked"),
        0,
        List.of(),
        Measured.not("not asked"));
  }
}
