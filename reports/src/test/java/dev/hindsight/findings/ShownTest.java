package dev.hindsight.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.findings.Shown.Basis;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Unit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class ShownTest {

  private static final Basis DEALS = Basis.ofWindow(1204, "closed deal");

  @Test
  void saysOfHowManyAndWhen() {
    assertThat(DEALS.text()).isEqualTo("1,204\u00a0closed deals, four quarters");
    assertThat(Basis.ofTrend(1, "request").text()).isEqualTo("1\u00a0request, twelve quarters");
    assertThat(DEALS.textInReview()).isEqualTo("1,204\u00a0closed deals");
    assertThat(Basis.ofTrend(1, "request").textInReview())
        .isEqualTo("1\u00a0request, twelve quarters");
    assertThat(Basis.ofLeavers(1).text()).isEqualTo("1\u00a0customer that left, four quarters");
    assertThat(Basis.ofLeavers(2).text()).isEqualTo("2\u00a0customers that left, four quarters");
  }

  @Test
  void everyUnitIsSaidAsElsewhere() {
    assertThat(line(Shown.of(Unit.SHARE, new Estimate(0.54, 0.49, 0.6), DEALS)))
        .isEqualTo("54 % (49 to 60), 1,204 closed deals, four quarters");
    assertThat(line(Shown.points(new Estimate(0.24, 0, 0.44), DEALS)))
        .isEqualTo("+24 points (0 to +44), 1,204 closed deals, four quarters");
    assertThat(line(Shown.ratio(new Estimate(2.72, 1.58, 4.69), DEALS)))
        .isEqualTo("2.72 times (1.58 to 4.69), 1,204 closed deals, four quarters");
    assertThat(line(Shown.of(Unit.DECIMAL, new Estimate(11.5, 9.3, 14.2), DEALS)))
        .isEqualTo("11.5 (9.3 to 14.2), 1,204 closed deals, four quarters");
    assertThat(line(Shown.counted(Unit.DAYS, 1, DEALS)))
        .isEqualTo("1 day, 1,204 closed deals, four quarters");
  }

  @Test
  void moneyHeldAgainstNothingIsAnAmount() {
    Shown amount = Shown.of(Unit.MONEY, new Estimate(1.8e6, 1e6, 2.3e6), DEALS);

    assertThat(line(amount)).startsWith("USD 1.8m (1.0m to 2.3m), ");
    assertThat(line(amount.against(0))).startsWith("USD 1.8m more (1.0m to 2.3m), ");
  }

  @Test
  void aDifferenceInMoneyHasNoMinus() {
    assertThat(line(money(-5.3e6, -7.5e6, -3.3e6))).startsWith("USD 5.3m less (3.3m to 7.5m), ");
    assertThat(line(money(529e3, -3e6, 2.6e6)))
        .startsWith("USD 529k more (3.0m less to 2.6m more), ");
  }

  @Test
  void aDayIsNoNumber() {
    assertThatThrownBy(() -> line(Shown.counted(Unit.DATE, 1, DEALS)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Cannot show a number as DATE");
  }

  private static Shown money(double value, double lower, double upper) {
    return Shown.of(Unit.MONEY, new Estimate(value, lower, upper), DEALS).against(0);
  }

  private static String line(Shown shown) {
    return shown.line("USD").replace('\u00a0', ' ');
  }
}
