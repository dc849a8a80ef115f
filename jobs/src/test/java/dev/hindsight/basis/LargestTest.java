package dev.hindsight.basis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.TallyLaws;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargestTest {

  private static final class Descending implements Comparator<Integer>, Serializable {
    private static final long serialVersionUID = 1;

    @Override
    public int compare(Integer one, Integer other) {
      return other.compareTo(one);
    }
  }

  private static Largest<Integer, Descending> largest(int most, int... numbers) {
    Largest<Integer, Descending> largest = new Largest<>(most, new Descending());
    IntStream.of(numbers).forEach(largest::accept);
    return largest;
  }

  @Test
  void keepsTheLargestFewAndCountsAll() {
    Largest<Integer, Descending> largest = largest(3, 5, 1, 9, 7, 3);

    assertThat(largest.kept()).containsExactly(9, 7, 5);
    assertThat(largest.all()).isEqualTo(5);
  }

  @Test
  void keepsAllWhereThereAreFew() {
    assertThat(largest(3, 2, 4).kept()).containsExactly(4, 2);
    assertThat(largest(3).kept()).isEmpty();
    assertThat(largest(0, 2, 4).kept()).isEmpty();
    assertThat(largest(0, 2, 4).all()).isEqualTo(2);
  }

  @Test
  void isATally() {
    List<Integer> numbers = IntStream.range(0, 200).boxed().toList();

    TallyLaws.<Integer, Largest<Integer, Descending>>hold(
        () -> largest(7), numbers, tally -> List.of(tally.kept(), tally.all()));
  }
}
