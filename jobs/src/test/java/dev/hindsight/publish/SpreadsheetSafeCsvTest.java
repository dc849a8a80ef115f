package dev.hindsight.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetSafeCsvTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-5+1",
        "-",
        "-5\n",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\uff1d1+1"
      })
  void formulaStaysText(String formula) {
    assertThat(SpreadsheetSafeCsv.cell(formula)).isEqualTo("'" + formula);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-5", "-1234.5000", "a=1", "1-1", " =1", "'quoted"})
  void everythingElseStaysAsItIs(String text) {
    assertThat(SpreadsheetSafeCsv.cell(text)).isEqualTo(text);
  }

  @Test
  void cellsAreQuotedWhereTheyMustBe() {
    List<List<String>> rows =
        List.of(
            List.of("line", "value"),
            List.of("2", "=HYPERLINK(\"x\",1)"),
            List.of("3", "a\nb"),
            List.of("4", "é"));

    assertThat(SpreadsheetSafeCsv.block(rows.iterator()))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("line,value\r\n2,\"'=HYPERLINK(\"\"x\"\",1)\"\r\n3,\"a\nb\"\r\n4,é\r\n");
  }

  /** Excel reads UTF-8 as the machine's code page where a file does not begin so. */
  @Test
  void filesBeginWithAByteOrderMark() {
    assertThat(SpreadsheetSafeCsv.head(List.of("verlören", "value")))
        .startsWith(0xef, 0xbb, 0xbf)
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("\ufeffverlören,value\r\n");
  }

  @Test
  void nothingIsNothing() {
    assertThat(SpreadsheetSafeCsv.block(List.<List<String>>of().iterator())).isEmpty();
  }
}
