package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hindsight.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

  private final StringWriter printed = new StringWriter();
  private final PrintWriter terminal = Terminal.on(new PrintWriter(printed));

  @Test
  void ordersToTheTerminalArePrintedAsText() {
    terminal.print(
        "\u001b[2J \u0007 \u0000 \u007f \u009b1m \r \u202eabc\u2069 \u061c\u200f \u2028");
    terminal.print('\u001b');
    terminal.print(new char[] {'a', '\b'});
    terminal.flush();

    assertThat(printed)
        .hasToString(
            "\\u001b[2J \\u0007 \\u0000 \\u007f \\u009b1m \\r \\u202eabc\\u2069 \\u061c\\u200f \\u2028\\u001ba\\u0008");
  }

  @Test
  void linesAndTabsAndTextOfAllScriptsStay() {
    terminal.print("a\tb\n");
    terminal.print("Größe ↗ 日本 \ud83d\ude00\u00a0%");
    terminal.flush();

    assertThat(printed).hasToString("a\tb\nGröße ↗ 日本 \ud83d\ude00\u00a0%");
  }

  @Test
  void whatIsJsonMeansTheSame() throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, String> value = Map.of("a", "\u001b[31m\n\u009b\u202e\u2028\\u0041");
    terminal.print(json.writeValueAsString(value));
    terminal.flush();

    assertThat(printed.toString()).matches("[ -~]+");
    assertThat(json.readTree(printed.toString()).get("a").asText()).isEqualTo(value.get("a"));
  }

  @Test
  void whatIsPrintedAsALineIsOne() {
    terminal.println("a\nThe report: ok");
    terminal.println((Object) "b\tc");

    assertThat(printed).hasToString("a\\nThe report: ok\nb\\tc\n");
  }

  @Test
  void aValueForgesNoLine() {
    assertThat(Terminal.line("amount \"1\r\nThe report: ok\t\""))
        .isEqualTo("amount \"1\\r\\nThe report: ok\\t\"");
  }

  @Test
  void aVeryLongLineKeepsItsStartAndItsEnd() {
    String line =
        Terminal.line("its headers are: " + "\u0000".repeat(1_000_000) + ". Set delimiter.");

    assertThat(line)
        .startsWith("its headers are: \\u0000\\u0000")
        .contains("\\u0000 … (998,033 more characters) … \\u0000")
        .endsWith("\\u0000. Set delimiter.")
        .hasSizeLessThan(13_000);
  }
}
