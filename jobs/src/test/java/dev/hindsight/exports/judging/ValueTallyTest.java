package dev.hindsight.exports.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.exports.rows.TakenValue;
import dev.hindsight.findings.quality.CountedValue;
import dev.hindsight.findings.quality.CountedValue.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueTallyTest {

  private static final int MANY = 3 * ValueTally.MOST_VALUES;

  @Test
  void countsEachValueTheMostFrequentOnesFirst() {
    ValueTally tally = new ValueTally();
    for (String stage : List.of("Qualified", "Closed Won", "Prospecting", "Closed Won")) {
      tally.accept(taken(stage));
    }
    tally.accept(new TakenValue(Kind.MISSING, "region", "NULL", ""));

    assertThat(tally.result())
        .containsExactly(
            counted("Closed Won", 2),
            counted("Prospecting", 1),
            counted("Qualified", 1),
            new CountedValue(Kind.MISSING, "region", "NULL", "", 1));
  }

  @Test
  void howeverItIsCombinedTheCountsAreTheSame() {
    List<TakenValue> values = new ArrayList<>();
    IntStream.range(0, MANY)
        .forEach(i -> values.addAll(Collections.nCopies(1 + i % 3, taken("v%04d".formatted(i)))));
    List<CountedValue> whole = combined(values, 1);
    Collections.shuffle(values, new Random(1));

    assertThat(combined(values, 7)).isEqualTo(whole);
    assertThat(whole).hasSize(ValueTally.MOST_VALUES + 1);
    assertThat(whole).contains(counted("v0002", 3)).doesNotContain(counted("v0299", 3));
    assertThat(whole.get(whole.size() - 1).value()).isEqualTo(CountedValue.OTHERS);
    assertThat(whole.stream().mapToLong(CountedValue::rows).sum()).isEqualTo(values.size());
  }

  @Test
  void whatWasCountedCanBeAcceptedAgain() {
    ValueTally tally = new ValueTally();
    IntStream.range(0, MANY).forEach(i -> tally.accept(taken("v%04d".formatted(i % 200))));

    ValueTally again = new ValueTally();
    tally.taken().forEach(again::accept);
    assertThat(again.result()).isEqualTo(tally.result());
  }

  private static List<CountedValue> combined(List<TakenValue> values, int parts) {
    List<ValueTally> tallies =
        IntStream.range(0, parts).mapToObj(part -> new ValueTally()).toList();
    for (int i = 0; i < values.size(); i++) {
      tallies.get(i % parts).accept(values.get(i));
    }
    ValueTally all = new ValueTally();
    tallies.forEach(all::combine);
    return all.result();
  }

  private static TakenValue taken(String stage) {
    return new TakenValue(Kind.ALL_OTHERS, "outcome", stage, "open");
  }

  private static CountedValue counted(String stage, long rows) {
    return new CountedValue(Kind.ALL_OTHERS, "outcome", stage, "open", rows);
  }
}
