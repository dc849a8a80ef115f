package dev.hindsight.findings.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("locale-sensitive")
class SayTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "9500, '9,500'",
    "10000, 10k",
    "410499, 410k",
    "999499, 999k",
    "999500, 1.0m",
    "1249000, 1.2m",
    "12000000, 12.0m",
    "999940000, 999.9m",
    "999960000, 1.0bn",
    "-3400000000, \u22123.4bn",
    "2.5e13, 25.0tn",
    "4e16, '40,000.0tn'",
    "-410000, \u2212410k"
  })
  void moneyCanBeReadAloud(double money, String said) {
    assertThat(Say.money(money)).isEqualTo(said);
  }

  @Test
  void eachAmountOfAnIntervalHasTheUnitThatSuitsIt() {
    assertThat(Say.money(new Estimate(370_000, -45_000, 1_160_000)))
        .isEqualTo("370k (\u221245k to 1.2m)");
  }

  @Test
  void aDifferenceThatIsConfiguredKeepsItsDecimals() {
    assertThat(Say.configuredPoints(0.075)).isEqualTo("7.5\u00a0points");
    assertThat(Say.configuredPoints(0.1)).isEqualTo("10\u00a0points");
    assertThat(Say.configuredPoints(0.01)).isEqualTo("1\u00a0point");
    assertThat(
            Say.detectable(
                new Detectable(
                    Measured.of(0.18), 0.075, LocalDate.of(2025, 10, 1), Measured.of("2028Q1"))))
        .isEqualTo(
            "A difference of 7.5\u00a0points would show from 2028Q1 on, in all since"
                + " 1\u00a0Oct\u00a02025, at the pace of the last four quarters. Today one of"
                + " 18\u00a0points would.");
  }

  @Test
  void aDifferenceSaysWhichWayItGoes() {
    assertThat(Say.moreOrLess(new Estimate(9.2e6, 2.8e6, 15.7e6)))
        .isEqualTo("9.2m more (2.8m to 15.7m)");
    assertThat(Say.moreOrLess(new Estimate(50_000, -1.1e6, 2e6)))
        .isEqualTo("50k more (1.1m less to 2.0m more)");
    assertThat(Say.moreOrLess(new Estimate(-50_000, -2e6, 1.1e6)))
        .isEqualTo("50k less (1.1m more to 2.0m less)");
  }

  @Test
  void anIntervalHasNoUnitOfItsOwn() {
    assertThat(Say.share(new Estimate(0.61, 0.52, 0.69))).isEqualTo("61\u00a0% (52 to 69)");
    assertThat(Say.points(new Estimate(0.17, -0.04, 0.3)))
        .isEqualTo("+17\u00a0points (\u22124 to +30)");
    assertThat(Say.times(new Estimate(2.33, 1.18, 4.6))).isEqualTo("2.33 times (1.18 to 4.60)");
    assertThat(Say.count(new Estimate(8, 2, 11))).isEqualTo("8 (2 to 11)");
    assertThat(Say.decimal(new Estimate(7.4, 4.4, 11.8))).isEqualTo("7.4 (4.4 to 11.8)");
  }

  @Test
  void whatWouldOverturnADifferenceSaysWhetherOneMoreTraitLikeTheRecordedWould() {
    assertThat(overturnedBy(1.2)).endsWith(" One more like it would not be enough.");
    assertThat(overturnedBy(1.32)).endsWith(" One more like it could leave it unclear.");
    assertThat(overturnedBy(2.14)).endsWith(" One more like it could explain it away.");
    assertThat(overturnedBy(1)).isEqualTo("Of what is recorded nothing shifts it.");
  }

  private static String overturnedBy(double strength) {
    LeftOut trait = new LeftOut(RecordedTrait.SEGMENT, 0.09, strength);
    return Say.leftOut(trait, Unit.POINTS, 2.14, 1.32);
  }

  @Test
  void aSmallProbabilityIsNotNought() {
    assertThat(Say.p(0.0000021)).isEqualTo("p\u00a0<\u00a00.001");
    assertThat(Say.p(0.0009)).isEqualTo("p\u00a0<\u00a00.001");
    assertThat(Say.p(0.0123)).isEqualTo("p\u00a0=\u00a00.012");
  }

  @Test
  void countsAndDays() {
    assertThat(Say.count(1, "deal")).isEqualTo("1\u00a0deal");
    assertThat(Say.count(1_204, "deal")).isEqualTo("1,204\u00a0deals");
    assertThat(Say.counts(new Rate(81, 133, Measured.not("no interval")))).isEqualTo("81 of 133");
    assertThat(Say.day(LocalDate.of(2026, 9, 28))).isEqualTo("28\u00a0Sep\u00a02026");
  }
}
