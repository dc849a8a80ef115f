package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewcombeTest {

  @Test
  void agreesWithReference() {
    for (Reference.Case reference : Reference.cases("newcombe ")) {
      long[] counts = reference.counts();
      Estimated difference = difference(counts[0], counts[1], counts[2], counts[3]);
      reference.agrees(difference.lower(), "lower");
      reference.agrees(difference.upper(), "upper");
    }
  }

  /** Newcombe 1998, table II, method 10, recomputed with R 4.2.2. */
  @Test
  void agreesWithGoldenValues() {
    Estimated difference = difference(56, 70, 48, 80);
    assertThat(difference.value()).isCloseTo(0.2, Reference.nineDigits(0.2));
    assertThat(difference.lower()).isCloseTo(0.0524314724024, Reference.nineDigits(0.05));
    assertThat(difference.upper()).isCloseTo(0.333872654037, Reference.nineDigits(0.3));
  }

  @Test
  void exchangedSidesTurnTheIntervalRound() {
    Estimated there = difference(5, 56, 0, 29);
    Estimated back = difference(0, 29, 5, 56);
    assertThat(back).isEqualTo(new Estimated(-there.value(), -there.upper(), -there.lower()));
  }

  @Test
  void staysWithinOneWhereASideIsAllAndTheOtherNone() {
    Estimated difference = difference(5, 5, 0, 5);
    assertThat(difference.value()).isEqualTo(1);
    assertThat(difference.upper()).isEqualTo(1);
    assertThat(difference.lower()).isBetween(0.0, 1.0);
  }

  @Test
  void aSideWithoutSubjectsHasNoDifference() {
    assertThat(Newcombe.difference(new TwoByTwo(0, 0, 1, 2))).isEmpty();
    assertThat(Newcombe.difference(new TwoByTwo(1, 2, 0, 0))).isEmpty();
  }

  private static Estimated difference(long events1, long total1, long events0, long total0) {
    return Newcombe.difference(new TwoByTwo(events1, total1, events0, total0)).orElseThrow();
  }
}
