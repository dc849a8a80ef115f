package dev.hindsight.exports.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowsReadTest {

  @Test
  void aFileThatIsReadSeveralTimesCountsOnce() {
    RowsRead one = new RowsRead();
    one.add(Map.entry("deals.csv", 3L));
    one.add(Map.entry("deals.csv", 3L));
    RowsRead other = new RowsRead();
    other.add(Map.entry("deals.csv", 3L));
    other.add(Map.entry("users.csv", 2L));

    one.merge(other);

    assertThat(one.value()).isEqualTo(Map.of("deals.csv", 3L, "users.csv", 2L));
    assertThat(one.copy().value()).isEqualTo(one.value());
  }

  @Test
  void withoutFilesNothingIsKnown() {
    assertThat(new RowsRead().of(List.of())).isEmpty();
    assertThat(new RowsRead().isZero()).isTrue();
  }
}
