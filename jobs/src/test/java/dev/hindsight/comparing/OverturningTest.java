package dev.hindsight.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.comparing.SideComparisons.LikeWhat;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.RecordedTrait;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Sensitivity;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.stats.TwoByTwo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverturningTest {

  private static final Horizon HORIZON = ReportParameters.horizon("2026-12-31");

  @Test
  void theStrongestTraitIsTheOneThatShiftsMost() {
    Sensitivity found = foundWhereSizeTells();

    // (0.25 + 0.125)/2 among like ones: 0.5625 against 0.375, the ratio 1.5.
    assertThat(found.eValue()).isCloseTo(1.5 + Math.sqrt(1.5 * 0.5), within(1e-12));
    assertThat(found.eValueOfLimit()).isBetween(1.0, found.eValue());
    assertThat(found.strongest().require().trait()).isEqualTo(RecordedTrait.SIZE_BAND);
    assertThat(found.strongest().require().effect()).isCloseTo(0, within(1e-12));
    // What takes 1.5 to 1 is as strong as what explains 1.5 away.
    assertThat(found.strongest().require().strength()).isCloseTo(found.eValue(), within(1e-12));
  }

  @Test
  void itIsSaidInTwoSentences() {
    Sensitivity found = foundWhereSizeTells();

    assertThat(Say.sensitivity(found))
        .startsWith(
            "To explain it away, something that is not recorded would have to be 2.37 times as"
                + " common on one side, and make it 2.37 times as likely; ")
        .endsWith(
            " times each to leave it unclear. Of what is recorded deal size is strongest, 2.37 times"
                + " each: left out, it is 0\u00a0points. One more like it could explain it away.");
  }

  @Test
  void aTraitThatTellsNothingHasNoStrength() {
    Sensitivity found =
        found(stratum("SMB", "small", 80, 100, 40, 100), stratum("SMB", "large", 80, 100, 40, 100))
            .require();

    assertThat(found.strongest().require().strength()).isEqualTo(1);
    assertThat(found.strongest().require().effect()).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void whatIsNotClearNeedsNothingToOverturnIt() {
    assertThat(found(stratum("SMB", "small", 20, 40, 19, 40)))
        .isEqualTo(Measured.not("the difference is not clear"));
  }

  @Test
  void withoutWinsOnASideThereIsNoRatio() {
    assertThat(found(stratum("SMB", "small", 40, 40, 0, 40)))
        .isEqualTo(Measured.not("it never happened on one of the sides"));
  }

  /**
   * Large deals win half as often as small ones and get more yes: 60 of 80 and 120 of 320 against
   * 160 of 320 and 20 of 80. Among like ones it is 1.5 times; 180 of 400 against as many is 1.
   */
  private static Sensitivity foundWhereSizeTells() {
    return found(
            stratum("SMB", "small", 30, 40, 80, 160),
            stratum("SMB", "large", 60, 160, 10, 40),
            stratum("Enterprise", "small", 30, 40, 80, 160),
            stratum("Enterprise", "large", 60, 160, 10, 40))
        .require();
  }

  private static Measured<Sensitivity> found(SideCounts... counts) {
    return new SideComparisons<>(
            Map.of("one", List.of(counts)),
            new LikeWhat("closed deals", List.of(Stratification.SEGMENT_SIZE), 10, HORIZON))
        .of("one")
        .sensitivity();
  }

  private static SideCounts stratum(
      String segment, String size, long won1, long of1, long won0, long of0) {
    return new SideCounts(segment, "", size, new TwoByTwo(won1, of1, won0, of0));
  }
}
