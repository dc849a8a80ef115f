package dev.hindsight.exports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

class SheetCellsTest {

  @Test
  void hugeExponentsAreNotWrittenOut() throws XMLStreamException {
    String sheet = "<row r='1'><c r='A1'><v>1e999999999</v></c><c r='B1'><v>1e3</v></c></row>";
    SheetCells cells =
        new SheetCells(
            new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)), null, null, false);

    assertThat(cells.nextRow() && cells.nextCell()).isTrue();
    assertThat(cells.text()).isEqualTo("1E+999999999");
    assertThat(cells.nextCell()).isTrue();
    assertThat(cells.text()).isEqualTo("1000");
  }
}
