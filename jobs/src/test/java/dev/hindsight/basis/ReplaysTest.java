package dev.hindsight.basis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.basis.Replays.Replay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplaysTest {

  private static List<Replay> of(String asOf, int fiscalYearStart) {
    return Replays.of(ReviewPeriod.of(new FiscalCalendar(fiscalYearStart), LocalDate.parse(asOf)))
        .all();
  }

  private static Replay replay(String on, String until) {
    return new Replay(LocalDate.parse(on), LocalDate.parse(until));
  }

  @Test
  void theLastEightQuarterEndsWhoseFollowingQuarterHasEnded() {
    assertThat(of("2026-09-30", 1))
        .hasSize(8)
        .startsWith(replay("2024-09-30", "2024-12-31"))
        .endsWith(replay("2026-03-31", "2026-06-30"), replay("2026-06-30", "2026-09-30"));
  }

  @Test
  void aQuarterThatIsNotOverTellsNothingYet() {
    assertThat(of("2026-09-29", 1)).endsWith(replay("2026-03-31", "2026-06-30"));
    assertThat(of("2026-10-01", 1)).endsWith(replay("2026-06-30", "2026-09-30"));
  }

  @Test
  void quartersAreThoseOfTheFiscalYear() {
    assertThat(of("2026-07-31", 2)).hasSize(8).endsWith(replay("2026-04-30", "2026-07-31"));
  }

  @Test
  void whatComesOfAListIsSeenFromTheDayAfterToTheLastDayOfTheQuarter() {
    Replay replay = replay("2026-06-30", "2026-09-30");

    assertThat(replay.covers(LocalDate.parse("2026-06-30"))).isFalse();
    assertThat(replay.covers(LocalDate.parse("2026-07-01"))).isTrue();
    assertThat(replay.covers(LocalDate.parse("2026-09-30"))).isTrue();
    assertThat(replay.covers(LocalDate.parse("2026-10-01"))).isFalse();
    assertThat(replay.covers(null)).isFalse();
  }
}
