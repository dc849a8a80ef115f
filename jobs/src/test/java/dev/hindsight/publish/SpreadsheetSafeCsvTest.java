package dev.hindsight.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetSafeCsvTest {

  @TempDir private Path folder;

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
  void cellsAreQuotedWhereTheyMustBe() throws IOException {
    Path file = folder.resolve("rejects.csv");

    try (SpreadsheetSafeCsv csv = SpreadsheetSafeCsv.create(file, List.of("line", "value"))) {
      csv.add(List.of("2", "=HYPERLINK(\"x\",1)"));
      csv.add(List.of("3", "a\nb"));
    }

    assertThat(file).hasContent("line,value\r\n2,\"'=HYPERLINK(\"\"x\"\",1)\"\r\n3,\"a\nb\"\r\n");
  }
}
