package dev.hindsight.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

  private static void assertInOrder(String... ids) {
    for (int i = 0; i < ids.length; i++) {
      for (int j = 0; j < ids.length; j++) {
        assertThat(Integer.signum(Identifiers.BY_NUMBERS.compare(ids[i], ids[j])))
            .as(ids[i] + " against " + ids[j])
            .isEqualTo(Integer.compare(i, j));
      }
    }
  }

  @Test
  void comparesDigitsAsNumbers() {
    assertInOrder("", "D-9", "D-10", "D-10-2", "D-10-11", "D-99", "D-0100", "D-100", "E-1");
    assertInOrder("0", "00009", "9", "10", "10a", "100");
  }

  @Test
  void comparesNumbersOfAnyLength() {
    List<String> lengths = Stream.of(36, 92, 300).map("1"::repeat).toList();

    assertInOrder("9", lengths.get(0), lengths.get(1), lengths.get(2));
  }

  @Test
  void comparesLettersByTheirCodePoints() {
    assertInOrder("B1", "a1", "a2", "ä1", "ｚ1", "😀1");
  }
}
