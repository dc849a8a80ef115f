package dev.hindsight.exports.judging;

import dev.hindsight.exports.rows.TakenValue;
import dev.hindsight.findings.quality.CountedValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts values that were not read as they stand, one by one up to a limit. In whatever order
 * values are accepted and tallies combined, the result is the same.
 */
final class ValueTally implements Serializable {

  private static final long serialVersionUID = 1L;

  /** How many different values of a kind, column and reading are told apart. */
  static final int MOST_VALUES = 100;

  private static final Comparator<CountedValue> ORDER =
      Comparator.comparing(CountedValue::kind)
          .thenComparing(CountedValue::column)
          .thenComparing(CountedValue::as)
          .thenComparing(value -> value.value().equals(CountedValue.OTHERS))
          .thenComparing(Comparator.comparingLong(CountedValue::rows).reversed())
          .thenComparing(CountedValue::value);

  private final Map<Reading, Counts> byReading = new HashMap<>();

  /** What values are counted by. */
  private record Reading(CountedValue.Kind kind, String column, String as)
      implements Serializable {}

  /** The first values in the order of the alphabet: in every part they are among its first, too. */
  private static final class Counts implements Serializable {
    private static final long serialVersionUID = 1L;
    private final TreeMap<String, Long> rows = new TreeMap<>();
    private long others;

    void add(String value, long count) {
      rows.merge(value, count, Long::sum);
      if (rows.size() > MOST_VALUES) {
        others += rows.pollLastEntry().getValue();
      }
    }
  }

  void accept(TakenValue value) {
    Counts counts = counts(new Reading(value.kind(), value.column(), value.as()));
    if (value.value().equals(CountedValue.OTHERS)) {
      counts.others += value.rows();
    } else {
      counts.add(value.value(), value.rows());
    }
  }

  void combine(ValueTally other) {
    other.byReading.forEach(
        (reading, counts) -> {
          Counts own = counts(reading);
          counts.rows.forEach(own::add);
          own.others += counts.others;
        });
  }

  private Counts counts(Reading reading) {
    return byReading.computeIfAbsent(reading, counted -> new Counts());
  }

  /** All that was counted, for another tally to accept. */
  List<TakenValue> taken() {
    return result().stream()
        .map(
            each ->
                new TakenValue(each.kind(), each.column(), each.value(), each.as(), each.rows()))
        .toList();
  }

  /** The values by kind, column and reading, the most frequent ones first. */
  List<CountedValue> result() {
    List<CountedValue> values = new ArrayList<>();
    byReading.forEach(
        (reading, counts) -> {
          counts.rows.forEach((value, rows) -> values.add(counted(reading, value, rows)));
          if (counts.others > 0) {
            values.add(counted(reading, CountedValue.OTHERS, counts.others));
          }
        });
    return values.stream().sorted(ORDER).toList();
  }

  private static CountedValue counted(Reading reading, String value, long rows) {
    return new CountedValue(reading.kind(), reading.column(), value, reading.as(), rows);
  }
}
