package dev.hindsight.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchJsonTest {

  @Test
  void aWatchIsReadBackAndWrittenAgainAsTheSameBytes() throws IOException {
    byte[] json = WatchJson.write(FixtureWatch.watch());

    assertThat(WatchJson.read(json)).isEqualTo(FixtureWatch.watch());
    assertThat(WatchJson.write(WatchJson.read(json))).isEqualTo(json);
    assertThat(text(json))
        .startsWith("{\n  \"format_version\" : 1,\n  \"as_of\" : \"2026-09-16\",")
        .endsWith("}\n");
  }

  @Test
  void changesAreWrittenAsFindingsAre() throws IOException {
    assertThat(text(WatchJson.write(FixtureWatch.changes())))
        .contains(
            """
              "since" : {
                "value" : "2026-09-09"
              },
            """,
            "\"how\" : [ \"day\", \"money\" ]",
            "\"reason\" : \"delivered\"",
            "\"untold\" : 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"format_version" : 2}   | it is of format version 2, and only 1 is read: a newer hindsight wrote it
          {"format_version" : 0}   | it is of format version 0, and only 1 is read; expected a watch that hindsight wrote
          {"format_version" : 1.5} | there is no whole number `format_version` at the top; expected a watch that hindsight wrote
          []                       | there is no whole number `format_version` at the top; expected a watch that hindsight wrote
          ''                       | there is no whole number `format_version` at the top; expected a watch that hindsight wrote
          {"format_version" : 1    | it is not JSON (line 1); expected a watch that hindsight wrote
          {"format_version" : 1, "as_of" : "soon"} | `as_of` (line 1) does not fit format version 1; expected a watch that hindsight wrote
          {"format_version" : 1, "as_of" : "2026-09-09"} | `at_risk` (line 1) does not fit format version 1; expected a watch that hindsight wrote
          """)
  void whatIsNoWatchIsSaidInASentence(String json, String message) {
    assertThatThrownBy(() -> WatchJson.read(json.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessage(message);
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }
}
