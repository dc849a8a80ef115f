package dev.hindsight.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import ar.com.hjg.pngj.PngReader;
import dev.hindsight.charts.Charts;
import dev.hindsight.findings.FindingsFixture;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

class ParticularsTest {

  private static final List<Chart> CHARTS = Charts.of(FindingsFixture.full());

  @Test
  void aPictureTellsItsReportItsWordsAndItsData() {
    Map<String, String> particulars =
        Particulars.of(told("Wins & \"losses\""), FindingsFixture.IDENTITY);

    assertThat(particulars)
        .containsExactly(
            Map.entry("Title", "Wins & \"losses\""),
            Map.entry("Description", "of what. Yés: won 3."),
            Map.entry("Software", "Hindsight 1.2.3"),
            Map.entry("Report", "0123456789ab"),
            Map.entry("AsOf", "2026-09-28"),
            Map.entry(
                "Data",
                "{\"headers\":[\"Answer\",\"Won\"],\"rows\":[[{\"text\":\"Y\\u00E9s\",\"numbers\":[]},"
                    + "{\"text\":\"3\",\"numbers\":[3.0]}]]}"));
  }

  @Test
  void everyPngHasThem() {
    for (Chart chart : CHARTS) {
      PngReader png =
          new PngReader(new ByteArrayInputStream(Png.bytes(chart, FindingsFixture.IDENTITY)));
      png.readSkippingAllRows();

      Particulars.of(chart, FindingsFixture.IDENTITY)
          .forEach(
              (keyword, text) ->
                  assertThat(png.getMetadata().getTxtForKey(keyword)).isEqualTo(text));
    }
  }

  @Test
  void everySvgHasThemBeforeItsPicture() throws Exception {
    for (Chart chart : CHARTS) {
      Document svg =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(Svg.bytes(chart, FindingsFixture.IDENTITY)));

      Node metadata = svg.getElementsByTagName("metadata").item(0);
      Map<String, String> texts = new LinkedHashMap<>();
      for (Node each = metadata.getFirstChild(); each != null; each = each.getNextSibling()) {
        texts.put(each.getNodeName(), each.getTextContent());
      }
      assertThat(texts).isEqualTo(Particulars.of(chart, FindingsFixture.IDENTITY));
    }
  }

  private static Chart told(String title) {
    return new Chart("told", new Caption(title, "of what", "as of when"), new Told());
  }

  /** Data alone. */
  private record Told() implements Form {

    @Override
    public ChartData data() {
      return new ChartData(
          List.of("Answer", "Won"),
          List.of(List.of(ChartData.Cell.of("Yés"), ChartData.Cell.count(3))));
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D body) {}
  }
}
