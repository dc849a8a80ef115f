package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Order statistics between which the median lies with at least 95 %, as in printed tables. */
class MedianIntervalTest {

  private static String limits(int values) {
    SortedMap<Long, Long> counts = new TreeMap<>();
    for (long value = 1; value <= values; value++) {
      counts.put(value, 1L);
    }
    return CountedMedian.interval(counts)
        .map(each -> (long) each.lower() + " to " + (long) each.upper())
        .orElse("none");
  }

  @Test
  void limitsAreOrderStatistics() {
    assertThat(limits(5)).isEqualTo("none");
    assertThat(limits(6)).isEqualTo("1 to 6");
    assertThat(limits(9)).isEqualTo("2 to 8");
    assertThat(limits(20)).isEqualTo("6 to 15");
    assertThat(limits(100)).isEqualTo("40 to 61");
  }

  @Test
  void equalValuesCountAsOftenAsTheyAreThere() {
    SortedMap<Long, Long> counts = new TreeMap<>();
    counts.put(7L, 19L);
    counts.put(90L, 1L);

    assertThat(CountedMedian.interval(counts)).contains(new Estimated(7, 7, 7));
  }
}
