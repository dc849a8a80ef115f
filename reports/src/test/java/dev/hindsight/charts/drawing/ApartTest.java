package dev.hindsight.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApartTest {

  @Test
  void labelsFarApartStayWhereTheyAre() {
    assertThat(Apart.places(new double[] {10, 90, 50}, 20, 0, 100)).containsExactly(10, 90, 50);
  }

  @Test
  void labelsThatOverlapMoveApartInTheirOrder() {
    assertThat(Apart.places(new double[] {50, 49, 51}, 20, 0, 100)).containsExactly(69, 49, 89);
  }

  @Test
  void labelsAtTheEdgeMoveInside() {
    assertThat(Apart.places(new double[] {99, 98}, 20, 0, 100)).containsExactly(100, 80);
    assertThat(Apart.places(new double[] {-5}, 20, 0, 100)).containsExactly(0);
  }
}
