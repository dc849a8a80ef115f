package dev.hindsight.pressure;

import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.pressure.PressureCounts.Fate;
import dev.hindsight.pressure.PressureCounts.Landmark;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A made-up company in which no tactic moves an answer. But a yes takes longer to give than another
 * answer, so that more is signalled up to it; and the requests of one deal are pressed for in one
 * way and answered in one way.
 *
 * @param deals deals with one request to three
 */
record SlowYesCompany(int deals) {

  private static final int LANDMARK = 7;
  private static final double SIGNALS_A_DAY = 0.012;

  /** What is compared. */
  enum Compared {
    /** As the methods define it. */
    FIRST_REQUESTS_BY_FIRST_DAYS,
    FIRST_REQUESTS_UP_TO_THE_ANSWER,
    ALL_REQUESTS_BY_FIRST_DAYS
  }

  /** One request, the tactics of its first days, and those up to its answer. */
  private record Request(boolean yes, int waited, List<Tactic> early, List<Tactic> all) {}

  /** The requests of one such company, counted. */
  PressureCounts counted(long seed, Compared compared) {
    RandomGenerator random = new SplittableRandom(seed);
    List<Landmark> counts = new ArrayList<>();
    for (int deal = 0; deal < deals; deal++) {
      String segment = random.nextBoolean() ? "enterprise" : "smb";
      Request first = request(random, segment);
      int others = random.nextInt(3);
      counts.addAll(landmark(first, segment, compared));
      for (int i = 0; i < others; i++) {
        Request like = random.nextInt(4) > 0 ? first : request(random, segment);
        if (compared == Compared.ALL_REQUESTS_BY_FIRST_DAYS) {
          counts.addAll(landmark(like, segment, compared));
        }
      }
    }
    return PlantedPressure.counts(counts);
  }

  private static List<Landmark> landmark(Request request, String segment, Compared compared) {
    boolean upToTheAnswer = compared == Compared.FIRST_REQUESTS_UP_TO_THE_ANSWER;
    if (!upToTheAnswer && request.waited < LANDMARK) {
      return List.of();
    }
    return List.of(
        new Landmark(
            upToTheAnswer ? request.all : request.early,
            segment,
            "small",
            request.yes ? Fate.YES : Fate.OTHER,
            1));
  }

  private static Request request(RandomGenerator random, String segment) {
    boolean yes = random.nextDouble() < (segment.equals("smb") ? 0.3 : 0.45);
    int waited = (int) (-Math.log(random.nextDouble()) * (yes ? 35 : 14));
    List<Tactic> early = new ArrayList<>();
    List<Tactic> all = new ArrayList<>();
    for (Tactic tactic : Tactic.values()) {
      double day = -Math.log(random.nextDouble()) / SIGNALS_A_DAY;
      if (day <= waited) {
        all.add(tactic);
      }
      if (day <= waited && day < LANDMARK) {
        early.add(tactic);
      }
    }
    return new Request(yes, waited, early, all);
  }
}
