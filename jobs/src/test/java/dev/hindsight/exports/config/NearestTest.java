package dev.hindsight.exports.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("locale-sensitive")
class NearestTest {

  private static final List<String> KNOWN = List.of("file", "footers", "time-zone", "fine");

  @ParameterizedTest
  @CsvSource({
    "fil, file",
    "FILE, file",
    "FINE, fine",
    "fite, file", // one letter from "file" as from "fine"
    "timezone, time-zone",
    "time_zones, time-zone",
    "footer, footers",
    "footnotes, ",
    "encoding, ",
    "fe, ",
    "'', "
  })
  void nearestIsFoundIgnoringCase(String word, String nearest) {
    assertThat(Nearest.to(word, KNOWN).orElse(null)).isEqualTo(nearest);
  }
}
