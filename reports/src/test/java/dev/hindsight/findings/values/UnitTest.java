package dev.hindsight.findings.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class UnitTest {

  @Test
  void saysSharesInPerCentWithASpaceThatDoesNotBreak() {
    assertThat(Unit.SHARE.say(0.614)).isEqualTo("61\u00a0%");
    assertThat(Unit.FINE_SHARE.say(0.63151)).isEqualTo("63.2\u00a0%");
  }

  @Test
  void saysDifferencesInPointsWithTheirSign() {
    assertThat(Unit.POINTS.say(0.174)).isEqualTo("+17\u00a0points");
    assertThat(Unit.POINTS.say(-0.174)).isEqualTo("\u221217\u00a0points");
  }

  @Test
  void saysHowFarSharesAreApartWithoutASign() {
    assertThat(Unit.POINTS_APART.say(0.319)).isEqualTo("32\u00a0points");
    assertThat(Unit.POINTS_APART.say(0.01)).isEqualTo("1\u00a0point");
    assertThat(Unit.POINTS_APART.spreadsheetValue(0.319)).isEqualTo(31.9);
    assertThat(Unit.POINTS_APART.spreadsheetFormat()).isEqualTo("0.0\" points\"");
  }

  /** A spreadsheet would write a difference of shares in per cent, which is something else. */
  @Test
  void keepsDifferencesInASpreadsheetInPoints() {
    assertThat(Unit.POINTS.spreadsheetValue(0.236)).isEqualTo(23.6);
    assertThat(Unit.POINTS.spreadsheetFormat())
        .isEqualTo("+0.0\" points\";-0.0\" points\";0.0\" points\"");
    assertThat(Unit.FINE_SHARE.spreadsheetValue(0.236)).isEqualTo(0.236);
  }

  @Test
  void saysOneInTheSingular() {
    assertThat(Unit.POINTS.say(0.0098)).isEqualTo("+1\u00a0point");
    assertThat(Unit.POINTS.say(-0.006)).isEqualTo("\u22121\u00a0point");
    assertThat(Unit.POINTS.say(-0.11)).isEqualTo("\u221211\u00a0points");
    assertThat(Unit.DAYS.say(1)).isEqualTo("1\u00a0day");
    assertThat(Unit.POINTS.say(new Estimate(0, -0.01, 0.01)))
        .isEqualTo("\u22121 to +1\u00a0points");
  }

  @Test
  void givesNoSignToADifferenceThatRoundsToNothing() {
    assertThat(Unit.POINTS.say(0.004)).isEqualTo("0\u00a0points");
    assertThat(Unit.POINTS.say(-0.004)).isEqualTo("0\u00a0points");
  }

  @Test
  void roundsHalvesUpAsASpreadsheetDoes() {
    assertThat(Unit.SHARE.say(0.625)).isEqualTo("63\u00a0%");
    assertThat(Unit.COUNT.say(2.5)).isEqualTo("3");
  }

  @Test
  void saysAnIntervalWithItsUnitOnce() {
    assertThat(Unit.SHARE.say(new Estimate(0.61, 0.52, 0.69))).isEqualTo("52 to 69\u00a0%");
  }

  @Test
  void groupsThousands() {
    assertThat(Unit.MONEY.say(1234567.4)).isEqualTo("1,234,567");
  }

  @Test
  void refusesToWriteANumberAsAText() {
    assertThatThrownBy(() -> Unit.DATE.say(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Cannot write a number as DATE");
  }
}
