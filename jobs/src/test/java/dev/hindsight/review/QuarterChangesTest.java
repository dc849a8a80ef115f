package dev.hindsight.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.hindsight.comparing.Rates;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Quarter;
import dev.hindsight.findings.winrates.Breakdown;
import dev.hindsight.findings.winrates.ClassOutcomes;
import dev.hindsight.findings.winrates.Level;
import dev.hindsight.findings.winrates.Outcomes;
import dev.hindsight.findings.winrates.WinRates;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class QuarterChangesTest {

  private static final String NOW = "2026Q3";
  private static final String BEFORE = "2026Q2";
  private static final Quarter QUARTER =
      new Quarter(NOW, LocalDate.parse("2026-07-01"), LocalDate.parse("2026-09-30"));

  @Test
  void ofAChangeThatChanceExplainsOnlyIsSaidThatItWasLookedAt() {
    QuarterChanges found = found("2026-09-30", level(NOW, 12, 20), level(BEFORE, 10, 20));

    assertThat(found.sentences().require())
        .containsExactly(
            "20\u00a0deals closed in 2026Q3, 20 in 2026Q2.",
            "No clear change otherwise (1\u00a0figure looked at).");
    assertThat(found.lookedAt())
        .containsExactly(
            "The win rate was 60\u00a0% (39 to 78) of 20 in 2026Q3, 50\u00a0% (30 to 70) of 20 in"
                + " 2026Q2: +10\u00a0points, no clear change (p\u00a0=\u00a00.751).");
  }

  @Test
  void aClearChangeSaysInWhichDirection() {
    assertThat(changes("2026-09-30", level(NOW, 16, 20), level(BEFORE, 6, 20)))
        .containsExactly(
            "20\u00a0deals closed in 2026Q3, 20 in 2026Q2.",
            "The win rate was 80\u00a0% (58 to 92) of 20 in 2026Q3, 30\u00a0% (15 to 52) of 20 in"
                + " 2026Q2: +50\u00a0points, a clear rise (p\u00a0=\u00a00.004).");
    assertThat(changes("2026-09-30", level(NOW, 6, 20), level(BEFORE, 16, 20)).get(1))
        .endsWith(": −50\u00a0points, a clear fall (p\u00a0=\u00a00.004).");
  }

  /** Fisher's p is 0.028 for the win rate alone; with the same of yes deals it is twice that. */
  @Test
  void theMoreChangesAreLookedAtTheClearerOneMustBe() {
    Level before = level(BEFORE, 8, 20);
    Level now = level(NOW, 16, 21);
    ClassOutcomes yesBefore = new ClassOutcomes(DecisionClass.YES, outcomes(8, 20));
    ClassOutcomes yesNow = new ClassOutcomes(DecisionClass.YES, outcomes(16, 21));

    assertThat(changes("2026-09-30", now, before).get(1))
        .endsWith("a clear rise (p\u00a0=\u00a00.028).");
    assertThat(
            changes(
                "2026-09-30",
                new Level(NOW, now.all(), List.of(yesNow)),
                new Level(BEFORE, before.all(), List.of(yesBefore))))
        .containsExactly(
            "21\u00a0deals closed in 2026Q3, 20 in 2026Q2.",
            "No clear change otherwise (3\u00a0figures looked at).");
  }

  @Test
  void aChangeOfAHandfulOfDealsIsTooFewToSayHoweverFarApart() {
    QuarterChanges found = found("2026-09-30", level(NOW, 4, 4), level(BEFORE, 0, 4));

    assertThat(found.sentences().require().get(1))
        .isEqualTo("Too few deals closed to say whether anything else changed.");
    assertThat(found.lookedAt()).singleElement(STRING).endsWith(", too few to say.");
  }

  @Test
  void aQuarterThatIsNotOverSaysSo() {
    assertThat(changes("2026-09-17", level(NOW, 3, 10), level(BEFORE, 50, 102)).get(0))
        .isEqualTo("10\u00a0deals closed in 2026Q3 up to 17\u00a0Sep\u00a02026, 102 in 2026Q2.");
  }

  private static List<String> changes(String asOf, Level now, Level before) {
    return found(asOf, now, before).sentences().require();
  }

  private static QuarterChanges found(String asOf, Level now, Level before) {
    LocalDate day = LocalDate.parse(asOf);
    Period period = new Period(day, QUARTER, LocalDate.parse("2025-10-01"), day);
    return new QuarterChanges(period, winRates(before, now), 10);
  }

  private static Level level(String quarter, long won, long closed) {
    return new Level(quarter, outcomes(won, closed), List.of());
  }

  private static Outcomes outcomes(long won, long closed) {
    return new Outcomes(
        won, closed - won, 0, 0, Rates.rate(won, closed), Measured.not("no amounts"));
  }

  private static WinRates winRates(Level before, Level now) {
    String reason = "not asked";
    return new WinRates(
        outcomes(1, 2),
        Measured.not(reason),
        List.of(new Breakdown(Dimension.QUARTER, Measured.of(List.of(before, now)))),
        Measured.not(reason),
        Measured.not(reason),
        Measured.not(reason));
  }
}
