package dev.hindsight.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.hindsight.TallyLaws;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.comparing.Cells;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.plain.RandomPressedCompany;
import dev.hindsight.pressure.PressureCounts.DayKind;
import dev.hindsight.pressure.PressureCounts.Days;
import dev.hindsight.pressure.PressureCounts.DealCell;
import dev.hindsight.pressure.PressureCounts.Landmark;
import dev.hindsight.pressure.PressureCounts.Scope;
import dev.hindsight.pressure.PressureCounts.Use;
import dev.hindsight.pressure.prospects.ProspectClaims;
import dev.hindsight.pressure.quotas.Attainment;
import dev.hindsight.pressure.quotas.FirstCloses;
import dev.hindsight.pressure.quotas.FormerYears;
import dev.hindsight.pressure.quotas.Uncovered;
import dev.hindsight.pressure.quotas.WonByDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PressureTalliesTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));

  private final FoundPressure found = new FoundPressure(RandomPressedCompany.of(11), PERIOD);

  @Test
  void whatWasWonByDayIsATally() {
    TallyLaws.hold(() -> new WonByDay(found.quotas()), found.deals(), WonByDay::upToEachDay);
  }

  @Test
  void whoWasSaidToWantTheSameIsATally() {
    TallyLaws.hold(
        () -> new ProspectClaims(found.basis()),
        found.deals(),
        claims -> List.of(claims.yeses(), claims.tooEarly(), claims.unnamed()));
  }

  @Test
  void firstClosesAreATally() {
    TallyLaws.hold(FirstCloses::new, found.deals(), FirstCloses::byTeam);
  }

  @Test
  void pressureIsATally() {
    TallyLaws.hold(found::tally, found.deals(), PressureTalliesTest::counts);
  }

  @Test
  void whatWasCalledTheOnlyOpportunityIsATally() {
    TallyLaws.hold(
        () -> new OnlyClaims(found.basis()),
        found.deals(),
        claims -> List.of(claims.deals(), claims.withoutSeller()));
  }

  @Test
  void cellsAreATally() {
    List<Days> days =
        List.of(
            new Days(DayKind.SIGNAL, 1, 1, 2),
            new Days(DayKind.SIGNAL, 1, 3, 0),
            new Days(DayKind.SIGNAL, 2, 5, 1),
            new Days(DayKind.WAITED_ANSWERED, 1, 7, 1));

    TallyLaws.hold(Cells<Days>::new, days, cells -> Set.copyOf(cells.all()));

    Cells<Days> cells = new Cells<>();
    days.forEach(cells::accept);
    assertThat(cells.all())
        .containsExactlyInAnyOrder(
            new Days(DayKind.SIGNAL, 1, 4, 2),
            new Days(DayKind.SIGNAL, 2, 5, 1),
            new Days(DayKind.WAITED_ANSWERED, 1, 7, 1));
  }

  @Test
  void cellsComeInAnOrderOfTheirOwn() {
    PressureTally tally = found.tally();
    found.deals().forEach(tally::accept);

    assertThat(tally.landmark()).hasSizeGreaterThan(10).isSortedAccordingTo(Landmark.ORDER);
    assertThat(tally.deals()).hasSizeGreaterThan(10).isSortedAccordingTo(DealCell.ORDER);
  }

  @Test
  void teamsThatAreNoLevelsOfTheirOwnAreCountedTogether() {
    FoundPressure of =
        new FoundPressure(
            new WrittenExports()
                .rows(Deals.TABLE, "deal_id=d outcome=open", "deal_id=e outcome=open")
                .rows(
                    Requests.TABLE,
                    "request_id=r deal_id=d requested_at=2026-08-15 sales_team=red",
                    "request_id=s deal_id=e requested_at=2026-08-16 sales_team=blue",
                    "request_id=t deal_id=e requested_at=2026-08-14 sales_team=green")
                .present(Decisions.TABLE)
                .present(Quotas.TABLE),
            PERIOD);
    PressureTally tally =
        new PressureTally(
            of.basis(),
            Measured.not("nothing closed"),
            new Levels(
                Levels.ALL.segments(), Levels.ALL.regions(), new Levels.Column(Set.of("red"), 2)),
            new Attainment(of.quotas(), new WonByDay(of.quotas())),
            new FormerYears(PERIOD.calendar(), new WonByDay(of.quotas()), new FirstCloses()),
            new OnlyClaims(of.basis()),
            new ProspectClaims(of.basis()));

    of.deals().forEach(tally::accept);

    assertThat(tally.use())
        .filteredOn(use -> use.scope() == Scope.TEAM)
        .containsExactlyInAnyOrder(
            new Use(Scope.TEAM, "red", List.of(), 1, 1),
            new Use(Scope.TEAM, "(2 others)", List.of(), 2, 2));
    assertThat(tally.uncovered())
        .extracting(Uncovered::team, Uncovered::requests, Uncovered::line)
        .containsExactlyInAnyOrder(tuple("red", 1L, 2L), tuple("(2 others)", 2L, 4L));
  }

  private static Object counts(PressureTally tally) {
    return List.of(
        Set.copyOf(tally.use()),
        Set.copyOf(tally.days()),
        tally.landmark(),
        tally.deals(),
        Set.copyOf(tally.attainment()),
        Set.copyOf(tally.uncovered()),
        tally.open().counted(),
        Set.copyOf(tally.toDate()),
        tally.newcomers().counted());
  }
}
