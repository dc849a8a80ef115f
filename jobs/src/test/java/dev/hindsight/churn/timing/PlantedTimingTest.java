package dev.hindsight.churn.timing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.Months;
import dev.hindsight.churn.timing.TimedCompany.Planted;
import dev.hindsight.findings.churn.ArrBands;
import dev.hindsight.findings.churn.BeforeAfter;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.CustomerMonths;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.plain.Simulations;
import dev.hindsight.stats.survival.PersonTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Companies whose truth is known, before and after a displacement. */
class PlantedTimingTest {

  private static final Months MONTHS = new Months(LocalDate.of(2023, 10, 1), 36);
  private static final Measured<ArrBands> BANDS =
      Measured.of(new ArrBands(new BigDecimal("1"), new BigDecimal("2")));
  private static final int COMPANIES = Simulations.of(1_000);
  private static final int MINIMUM_COUNT = 10;
  private static final int WRONG_COMPANIES = 20;

  @Test
  void withNothingPlantedAtMostOnePictureInTwentyClaimsAnything() {
    for (boolean isFrail : new boolean[] {false, true}) {
      List<BeforeAfter> companies = companies(new Planted(1, 1, isFrail));

      assertThat(share(companies, each -> each.slope().isMeasured())).isGreaterThan(0.7);
      assertThat(share(companies, each -> each.isRising() || each.isFalling()))
          .as("a slope, frail %s", isFrail)
          .isLessThanOrEqualTo(0.05 + slack(0.05));
      assertThat(share(companies, PlantedTimingTest::claims))
          .as("anything, frail %s", isFrail)
          .isLessThanOrEqualTo(0.05 + slack(0.05));
    }
  }

  @Test
  void whatIsPlantedIsSeenAfterAndNotBefore() {
    List<BeforeAfter> companies = companies(new Planted(2, 1, false));

    assertThat(share(companies, each -> holds(each.after(), 2))).isGreaterThan(0.95 - slack(0.95));
    assertThat(share(companies, BeforeAfter::isApartAfter)).isGreaterThan(0.8);
    assertThat(share(companies, each -> each.warning().isPresent()))
        .isLessThanOrEqualTo(0.05 + slack(0.05));
    assertThat(mean(companies, BeforeAfter::before)).isBetween(0.9, 1.2);
  }

  @Test
  void thoseThatBeginToLeaveBeforeAreSeenBefore() {
    List<BeforeAfter> companies = companies(new Planted(1, 1.5, false));

    assertThat(share(companies, each -> each.warning().isPresent())).isGreaterThan(0.9);
    assertThat(share(companies, each -> holds(each.slope(), 1.5)))
        .isGreaterThan(0.95 - slack(0.95));
  }

  /**
   * The version that comes to mind first: by all that a customer ever waited for. Who leaves early
   * waits for less, so that those counted before a displacement had to stay.
   */
  @Test
  void byAllThatIsEverWaitedForNobodyWouldSeemToLeaveBefore() {
    PersonTime all = PersonTime.EMPTY;
    for (long seed = 0; seed < WRONG_COMPANIES; seed++) {
      for (KnownCustomer customer : TimedCompany.drawn(seed, new Planted(1, 1, false))) {
        all = all.combine(everWaitedFor(customer));
      }
    }

    double ratio = all.events1() / all.time1() / (all.events0() / all.time0());
    assertThat(ratio).isLessThan(0.5);
  }

  /** The year before the first displacement of all, against customers without any. */
  private static PersonTime everWaitedFor(KnownCustomer customer) {
    CustomerMonths in = customer.in(MONTHS);
    LocalDate first =
        customer.spells().stream()
            .map(KnownCustomer.Spell::displacedOn)
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(KnownCustomer.NEVER);
    long before =
        in.inPanel()
            & MONTHS.startingIn(first.minusYears(1).withDayOfMonth(1), first.withDayOfMonth(1));
    long without = first.equals(KnownCustomer.NEVER) ? in.inPanel() : 0;
    return new PersonTime(
        Months.holds(before, in.leftIn()) ? 1 : 0,
        Long.bitCount(before),
        Months.holds(without, in.leftIn()) ? 1 : 0,
        Long.bitCount(without));
  }

  private static boolean claims(BeforeAfter picture) {
    return picture.warning().isPresent() || picture.isApartAfter();
  }

  private static boolean holds(Measured<Estimate> ratio, double planted) {
    return !ratio.isMeasured() || !ratio.require().excludes(planted);
  }

  private static double share(List<BeforeAfter> companies, Predicate<BeforeAfter> which) {
    return (double) companies.stream().filter(which).count() / companies.size();
  }

  private static double mean(
      List<BeforeAfter> companies, Function<BeforeAfter, Measured<Estimate>> ratio) {
    return companies.stream()
        .map(ratio)
        .flatMap(Measured::stream)
        .mapToDouble(Estimate::value)
        .average()
        .orElseThrow();
  }

  private static double slack(double share) {
    return Simulations.slack(share, COMPANIES);
  }

  private static List<BeforeAfter> companies(Planted planted) {
    return LongStream.range(0, COMPANIES)
        .mapToObj(seed -> picture(500_009 * seed + 7, planted))
        .flatMap(Measured::stream)
        .toList();
  }

  static Measured<BeforeAfter> picture(long seed, Planted planted) {
    EventTally tally = new EventTally(MONTHS, BANDS, Levels.ALL);
    TimedCompany.drawn(seed, planted).forEach(tally::accept);
    return BeforeAndAfter.of(tally, MINIMUM_COUNT);
  }
}
