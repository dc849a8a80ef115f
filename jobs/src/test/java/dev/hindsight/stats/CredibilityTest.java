package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.stats.Credibility.Group;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CredibilityTest {

  /** Reckoned by hand: variances 8 ÷ 3 within and 34 ÷ 9 between. */
  @Test
  void meansAreMovedTowardsThatOfAllTheFurtherTheFewerThereAre() {
    List<Group> groups = List.of(group(2, 4), group(6, 10), group(4, 4));

    Credibility found = Credibility.of(groups).orElseThrow();

    double within = (2 + 8 + 0) / 3.0;
    double between = (2 * 4 + 2 * 9 + 2 * 1 - 2 * within) / (6 - 2);
    assertThat(found.within()).isCloseTo(within, within(1e-12));
    assertThat(found.between()).isCloseTo(between, within(1e-12));
    assertThat(found.mean()).isCloseTo(5, within(1e-12));
    assertThat(found.kept(2)).isCloseTo(2 / (2 + within / between), within(1e-12));
    assertThat(found.kept(200)).isGreaterThan(0.98);
    assertThat(found.shrunk(groups.get(1))).isCloseTo(5 + found.kept(2) * (8 - 5), within(1e-12));
  }

  @Test
  void whereChanceExplainsHowGroupsDifferTheyAreMovedAsFarAsEver() {
    Credibility found =
        Credibility.of(List.of(group(0, 10), group(1, 9), group(-1, 11))).orElseThrow();

    assertThat(found.between()).isZero();
    assertThat(found.mean()).isCloseTo(5, within(1e-12));
    assertThat(found.kept(5)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void groupsWithoutVarianceAreWhatTheyAre() {
    List<Group> groups = List.of(group(1, 1), group(2, 2), group(6, 6));

    Credibility found = Credibility.of(groups).orElseThrow();

    assertThat(found.within()).isZero();
    assertThat(groups).extracting(found::shrunk).containsExactly(1.0, 2.0, 6.0);
    assertThat(Credibility.of(List.of(group(3, 3), group(3), group(3))).orElseThrow().mean())
        .isEqualTo(3);
  }

  @Test
  void twoGroupsOrOnesOfASingleValueSayNothing() {
    assertThat(Credibility.of(List.of())).isEmpty();
    assertThat(Credibility.of(List.of(group(1, 2), group(3, 4)))).isEmpty();
    assertThat(Credibility.of(List.of(group(1), group(2), group(3)))).isEmpty();
  }

  private static Group group(double... values) {
    return new Group(
        values.length,
        BigDecimal.valueOf(Arrays.stream(values).sum()),
        BigDecimal.valueOf(Arrays.stream(values).map(value -> value * value).sum()));
  }
}
