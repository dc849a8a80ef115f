package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.payoff.PayOffFigures;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LikelyWinsTest {

  /** A half of λ, as penalties are written out: the sheet and the page say what the code does. */
  @Test
  void methodsSayWhatIsFitted() throws Exception {
    String penalty = "penalty 1/%d Σ β²".formatted(Math.round(2 / LikelyWins.PENALTY));
    assertThat(PayOffFigures.LIKELY.formula())
        .startsWith(
            "logistic regression of won on segment + deal type + size band + ⌊log₂ size⌋ over")
        .contains(penalty);
    assertThat(Files.readString(Path.of("../docs/methods.md"))).contains("the " + penalty);
  }
}
