package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Simulated companies with a known truth: in richer strata the first side is chosen more often and
 * wins less, so that comparing without strata misleads.
 */
class CoverageTest {

  private static final int COMPANIES = 2000;
  private static final double TRUTH = 0.12;

  @Test
  void likeForLikeIntervalsCoverTheTruthAndCrudeOnesDoNot() {
    Random random = new Random(20260101);
    int likeForLike = 0;
    int crude = 0;
    for (int company = 0; company < COMPANIES; company++) {
      Strata strata = company(random, TRUTH);
      likeForLike += covers(LikeShares.of(strata).orElseThrow().difference(0.95));
      crude += covers(Newcombe.difference(strata.crude()).orElseThrow());
    }
    assertThat(likeForLike / (double) COMPANIES).isBetween(0.94, 0.97);
    assertThat(crude / (double) COMPANIES).isLessThan(0.92);
  }

  @Test
  void withoutAnEffectTheTestRarelyClaimsOne() {
    Random random = new Random(20260102);
    int claims = 0;
    for (int company = 0; company < COMPANIES; company++) {
      Strata strata = company(random, 0);
      claims += CochranMantelHaenszel.test(strata).orElseThrow().p() < 0.05 ? 1 : 0;
    }
    assertThat(claims / (double) COMPANIES).isBetween(0.03, 0.07);
  }

  private static int covers(Estimated difference) {
    return difference.excludes(TRUTH) ? 0 : 1;
  }

  /** Twelve strata of 10 to 60 deals. */
  private static Strata company(Random random, double effect) {
    List<TwoByTwo> strata = new ArrayList<>();
    for (int stratum = 0; stratum < 12; stratum++) {
      double chosen = 0.2 + 0.05 * stratum;
      double baseline = 0.7 - 0.04 * stratum;
      int deals = 10 + random.nextInt(51);
      long total1 = successes(random, deals, chosen);
      long total0 = deals - total1;
      strata.add(
          new TwoByTwo(
              successes(random, total1, baseline + effect),
              total1,
              successes(random, total0, baseline),
              total0));
    }
    return new Strata(strata);
  }

  private static long successes(Random random, long of, double probability) {
    return random.doubles(of).filter(draw -> draw < probability).count();
  }
}
