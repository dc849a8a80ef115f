package dev.hindsight.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import dev.hindsight.findings.Shown.Basis;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReviewBarTest {

  private static final Basis BASIS = Basis.ofWindow(10, "deal");

  @Test
  void sharesStandBetweenNoneAndAll() {
    Shown share = Shown.of(Unit.SHARE, new Estimate(0.5, 0.25, 0.75), BASIS).against(0.9);

    assertThat(only(share))
        .isEqualTo(new ReviewBar(0.25, 0.75, 0.5, OptionalDouble.of(0.9), false, false));
  }

  @Test
  void whatHasNoReferenceHasNoLineAcross() {
    assertThat(only(Shown.of(Unit.SHARE, new Estimate(0.5, 0.25, 0.75), BASIS)).reference())
        .isEmpty();
  }

  @Test
  void numbersOfOneUnitShareAScaleAndOthersDoNot() {
    List<ReviewBar> bars =
        bars(
            money(10, 5, 15), money(-5, -6, -4), Shown.points(new Estimate(0.1, -0.1, 0.3), BASIS));

    assertThat(bars.get(0).reference()).isEqualTo(bars.get(1).reference());
    assertThat(bars.get(0).to()).isEqualTo(1);
    assertThat(bars.get(1).from()).isZero();
    assertThat(bars.get(2))
        .isEqualTo(new ReviewBar(0, 1, 0.5, OptionalDouble.of(0.25), false, false));
  }

  @Test
  void whatGoesBeyondTwiceTheFarthestNumberIsOpen() {
    List<ReviewBar> bars = bars(money(10, 5, 15), money(4, -100, 108));

    assertThat(bars.get(0).isOpenLeft() || bars.get(0).isOpenRight()).isFalse();
    assertThat(bars.get(1)).isEqualTo(new ReviewBar(0, 1, 0.6, OptionalDouble.of(0.5), true, true));
  }

  @Test
  void oneWideIntervalAloneIsWhole() {
    assertThat(only(money(0, -40, 40)))
        .isEqualTo(new ReviewBar(0, 1, 0.5, OptionalDouble.of(0.5), false, false));
  }

  @Test
  void ratiosStandByTheirLogarithm() {
    ReviewBar bar = only(Shown.ratio(new Estimate(2, 0.5, 8), BASIS));

    assertThat(bar.reference().orElseThrow()).isCloseTo(0.25, within(1e-9));
    assertThat(bar.value()).isCloseTo(0.5, within(1e-9));
    assertThat(bar.isOpenLeft() || bar.isOpenRight()).isFalse();
  }

  @Test
  void aRatioThatMayBeNoneIsOpen() {
    assertThat(only(Shown.ratio(new Estimate(0.5, 0, 1.5), BASIS)).isOpenLeft()).isTrue();
  }

  @Test
  void whatWasCountedHasNoBar() {
    assertThat(
            ReviewBar.of(
                List.of(
                    statement(Shown.counted(Unit.COUNT, 0, BASIS)),
                    Statement.inWords("Topic", "Too few to say."))))
        .containsExactly(Optional.empty(), Optional.empty());
  }

  private static Shown money(double value, double lower, double upper) {
    return Shown.of(Unit.MONEY, new Estimate(value, lower, upper), BASIS).against(0);
  }

  private static ReviewBar only(Shown shown) {
    return bars(shown).get(0);
  }

  private static List<ReviewBar> bars(Shown... shown) {
    return ReviewBar.of(Stream.of(shown).map(ReviewBarTest::statement).toList()).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Statement statement(Shown shown) {
    return Statement.of("Topic", shown, "Text.", List.of());
  }
}
