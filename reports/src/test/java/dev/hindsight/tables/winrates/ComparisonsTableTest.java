package dev.hindsight.tables.winrates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import org.junit.jupiter.api.Test;

class ComparisonsTableTest {

  private static final Estimate CLEAR = new Estimate(0.24, 0.05, 0.4);
  private static final Estimate UNCLEAR = new Estimate(0.24, -0.001, 0.44);

  @Test
  void whatWouldBeClearAloneSaysSo() {
    assertThat(ComparisonsTable.alone(alike(UNCLEAR, CLEAR)))
        .contains(
            "Clear only if this comparison had been the only one: the verdict goes by the interval"
                + " of 98.8\u00a0%.");
  }

  @Test
  void whatIsClearOrNotBothWaysSaysNothingMore() {
    assertThat(ComparisonsTable.alone(alike(CLEAR, CLEAR))).isEmpty();
    assertThat(ComparisonsTable.alone(alike(UNCLEAR, UNCLEAR))).isEmpty();
  }

  private static LikeForLike alike(Estimate difference, Estimate alone) {
    return new LikeForLike(
        null,
        12,
        0.8,
        Measured.of(0.9875),
        difference,
        Measured.of(alone),
        Measured.not("not asked"),
        0.009,
        0.034);
  }
}
