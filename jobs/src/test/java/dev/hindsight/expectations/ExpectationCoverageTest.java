package dev.hindsight.expectations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.expectations.ExpectingCompany.Winning;
import dev.hindsight.findings.expectations.Awaited;
import dev.hindsight.findings.expectations.Expectations;
import dev.hindsight.findings.expectations.Mark;
import dev.hindsight.findings.expectations.Marked;
import dev.hindsight.findings.expectations.Marked.Outturn;
import dev.hindsight.findings.expectations.Marks;
import dev.hindsight.plain.Simulations;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How often ranges hold over simulated companies of twelve quarters, and whether a company that is
 * not any more what it was is said to have been expected wrongly.
 */
class ExpectationCoverageTest {

  private static final int COMPANIES = Simulations.of(1_000);
  private static final long SEEDS = 910_000;

  /** What became of ranges. */
  private static final class Ranges {

    private int all;
    private int held;
    private double toHold;
    private double expected;
    private double happened;
    private double brier;
    private double baseBrier;
    private double items;

    private void add(Marked marked) {
      Outturn outturn = marked.outturn().require();
      all++;
      held += outturn.mark() == Mark.HELD ? 1 : 0;
      toHold += marked.expected().holds();
      expected += marked.expected().expected();
      happened += outturn.happened();
      brier += outturn.items() * outturn.brier();
      baseBrier += outturn.items() * outturn.baseBrier();
      items += outturn.items();
    }

    private double share() {
      return (double) held / all;
    }

    @Override
    public String toString() {
      return "%d ranges, %.1f %% held, %.1f %% to hold, expected %.2f, happened %.2f, Brier %.4f, base rate %.4f"
          .formatted(
              all,
              100 * share(),
              100 * toHold / all,
              expected / all,
              happened / all,
              brier / items,
              baseBrier / items);
    }
  }

  private static Marks marks(long seed, Winning winning) {
    ExpectingCompany company = new ExpectingCompany(seed, winning);
    Expectations expected = company.expected();
    return company.marked(expected);
  }

  @Test
  void rangesHoldInFourOfFiveCases() {
    Map<Awaited, Ranges> ranges = new EnumMap<>(Awaited.class);
    Ranges all = new Ranges();
    int farOff = 0;
    for (int company = 0; company < COMPANIES; company++) {
      Marks marks = marks(SEEDS + company, Winning.STEADY);
      assertThat(marks.marked()).hasSizeGreaterThan(8);
      for (Marked each : marks.marked()) {
        ranges.computeIfAbsent(each.expected().awaited(), same -> new Ranges()).add(each);
        all.add(each);
        assertThat(each.outturn().require().items()).isEqualTo(each.expected().items());
      }
      farOff += marks.inShort().farOff() > 0 ? 1 : 0;
    }

    String said = ranges + ", " + farOff + " of " + COMPANIES + " reports far off";
    assertThat(all.share()).as(said).isBetween(0.75, 0.85);
    assertThat(ranges).containsOnlyKeys(Awaited.values());
    assertThat(ranges.values())
        .allSatisfy(
            each -> {
              double slack = Simulations.slack(0.8, COMPANIES);
              assertThat(each.share()).as(said).isBetween(0.75 - slack, 0.85 + slack);
              assertThat(each.happened)
                  .as(said)
                  .isCloseTo(each.expected, within(0.06 * each.expected));
            });
    assertThat((double) farOff / COMPANIES)
        .as(said)
        .isLessThan(0.05 + Simulations.slack(0.05, COMPANIES));
  }

  /** Eight quarters show only roughly how much quarters differ. */
  @Test
  void whereQuartersDifferByThemselvesRangesHoldNearlyAsOften() {
    Ranges all = new Ranges();
    int farOff = 0;
    for (int company = 0; company < COMPANIES; company++) {
      Marks marks = marks(SEEDS + company, new Winning(0, 0.15));
      marks.marked().forEach(all::add);
      farOff += marks.inShort().farOff() > 0 ? 1 : 0;
    }

    String said = all + ", " + farOff + " of " + COMPANIES + " reports far off";
    assertThat(all.share()).as(said).isBetween(0.75, 0.85);
    assertThat((double) farOff / COMPANIES)
        .as(said)
        .isLessThan(0.05 + Simulations.slack(0.05, COMPANIES));
  }

  @Test
  void aCompanyThatDriftsIsSaidToHaveBeenExpectedWrongly() {
    int companies = COMPANIES / 4;
    int farOff = 0;
    Ranges wins = new Ranges();
    for (int company = 0; company < companies; company++) {
      Marks marks = marks(SEEDS + 50_000 + company, new Winning(0.7, 0));
      farOff += marks.inShort().farOff() > 0 ? 1 : 0;
      marks.marked().stream()
          .filter(each -> each.expected().awaited() == Awaited.WIN)
          .forEach(wins::add);
    }

    String said = farOff + " of " + companies + " reports far off; wins: " + wins;
    assertThat((double) farOff / companies)
        .as(said)
        .isGreaterThan(0.8 - Simulations.slack(0.8, companies));
    assertThat(wins.share()).as(said).isLessThan(0.6);
  }
}
