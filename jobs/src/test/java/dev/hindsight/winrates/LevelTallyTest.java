package dev.hindsight.winrates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.TallyLaws;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.plain.RandomCompany;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LevelTallyTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));

  @Test
  void theTextsWithMostDealsAreLevelsTiesByName() {
    LevelTally tally =
        tally(
            new WrittenExports()
                .rows(
                    Deals.TABLE,
                    "deal_id=a outcome=won closed_at=2026-09-01 segment=z region=n sales_team=t",
                    "deal_id=b outcome=won closed_at=2026-09-01 segment=z region=s",
                    "deal_id=c outcome=won closed_at=2026-09-01 segment=y",
                    "deal_id=e outcome=won closed_at=2026-09-01 segment=x",
                    "deal_id=f outcome=won closed_at=2026-09-01"));
    assertThat(tally.levels(2).segments()).isEqualTo(new Levels.Column(Set.of("z", "x"), 1));
    assertThat(tally.levels(2).segment("y")).isEqualTo("(1 other)");
    assertThat(tally.levels(1).segment("y")).isEqualTo("(2 others)");
    assertThat(tally.levels(1).region("s")).isEqualTo("(1 other)");
    assertThat(tally.levels(1).team("t")).isEqualTo("t");
    assertThat(tally.levels(3).segment("y")).isEqualTo("y");
  }

  @Test
  void dealsOutsideOfTheWindowDoNotCount() {
    LevelTally tally =
        tally(
            new WrittenExports()
                .rows(
                    Deals.TABLE,
                    "deal_id=a outcome=won closed_at=2020-09-01 segment=z",
                    "deal_id=b outcome=won closed_at=2020-09-01 segment=z",
                    "deal_id=c outcome=won closed_at=2026-09-01 segment=y",
                    "deal_id=e outcome=won closed_at=2026-09-01 segment=x"));
    assertThat(tally.levels(1).segments().own()).containsExactly("x");
  }

  @Test
  void teamsOfRequestsAreKnownAndComeLast() {
    LevelTally tally =
        tally(
            new WrittenExports()
                .rows(Deals.TABLE, "deal_id=a outcome=won closed_at=2026-09-01 sales_team=red")
                .rows(
                    Requests.TABLE,
                    "request_id=r deal_id=a requested_at=2026-08-01 sales_team=blue"));

    assertThat(tally.levels(1).teams()).isEqualTo(new Levels.Column(Set.of("red"), 1));
  }

  @Test
  void itIsATally() {
    TallyLaws.hold(
        LevelTally::new,
        deals(RandomCompany.of(3)),
        tally -> List.of(tally.levels(1), tally.levels(2)));
  }

  private static List<KnownDeal> deals(WrittenExports exports) {
    return exports.histories().deals(exports.basis(PERIOD, "USD"));
  }

  private static LevelTally tally(WrittenExports exports) {
    LevelTally tally = new LevelTally();
    deals(exports).forEach(tally::accept);
    return tally;
  }
}
