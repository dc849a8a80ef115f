package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.cli.terminal.LostCharacters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostCharactersTest {

  @ParameterizedTest
  @CsvSource({
    "exports-\u00fc, UTF-8, false",
    "exports?, UTF-8, false",
    "exports-??, ANSI_X3.4-1968, true",
    "exports, ANSI_X3.4-1968, false",
    "exports-\uFFFD\uFFFD, ANSI_X3.4-1968, true",
    "exports-\uFFFD, UTF-8, true"
  })
  void areToldByWhatStandsInTheirPlace(String name, String encoding, boolean lost) {
    assertThat(LostCharacters.areIn(name, encoding)).isEqualTo(lost);
  }

  @Test
  void endTheRunBeforeAnythingElse() {
    assertThat(CommandLineRun.of("report", "--out", "Bericht M\uFFFD\uFFFDrz"))
        .isEqualTo(
            new CommandLineRun(
                78,
                "",
                "Cannot read the argument Bericht M\uFFFD\uFFFDrz: it has characters that the locale does not have. Set LC_ALL=C.UTF-8, or another locale with UTF-8, and run again.\n"));
  }
}
