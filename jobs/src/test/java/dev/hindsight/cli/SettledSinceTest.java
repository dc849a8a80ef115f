package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.review.SettledSince;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettledSinceTest {

  private static final Findings BEFORE =
      ToldTradeOffs.findings("2026Q3", 2, ToldTradeOffs.EARLY, ToldTradeOffs.PAID);

  @Test
  void whatWasTooEarlyIsFollowedUp() {
    assertThat(since(ToldTradeOffs.lost(), ToldTradeOffs.PAID))
        .contains(
            "Of 1 trade-off for which it was too early in the report of 2026Q3, 1 can be judged"
                + " now: 0 paid off, 1 did not.");
    assertThat(since(ToldTradeOffs.EARLY))
        .contains(
            "Of 1 trade-off for which it was too early in the report of 2026Q3, 0 can be judged"
                + " now: 0 paid off, 0 did not.");
  }

  @Test
  void whatTheReportsDoNotHoldWholeIsNotCounted() {
    Findings cut = ToldTradeOffs.findings("2026Q4", 3, ToldTradeOffs.lost());

    assertThat(SettledSince.sentence(BEFORE, cut)).isEmpty();
    assertThat(since(ToldTradeOffs.PAID)).isEmpty();
  }

  private static Optional<String> since(TradeOff... tradeOffs) {
    return SettledSince.sentence(
        BEFORE, ToldTradeOffs.findings("2026Q4", tradeOffs.length, tradeOffs));
  }
}
