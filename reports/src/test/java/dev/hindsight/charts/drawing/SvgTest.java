package dev.hindsight.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.FindingsFixture;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SvgTest {

  @Test
  void whatXmlCannotHoldIsWrittenOut() throws Exception {
    byte[] svg =
        Svg.bytes(titled("Anna\u000b <\ud800> & \uffff \ud83d\ude00"), FindingsFixture.IDENTITY);

    Document read =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg));
    assertThat(read.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Anna  <[U+D800]> & [U+FFFF] \ud83d\ude00");
  }

  @Test
  void inAPageItsTitleIsNoPartOfThePicture() {
    String svg = Svg.inPage(titled("What was found"));

    assertThat(svg).startsWith("<svg ").contains(">drawn</text>").doesNotContain(">of what<");
  }

  private static Chart titled(String title) {
    return new Chart("titled", new Caption(title, "of what", "as of when"), new Word());
  }

  /** A picture of one word. */
  private record Word() implements Form {

    @Override
    public ChartData data() {
      return new ChartData(List.of(), List.of());
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D body) {
      graphics.drawString("drawn", 0, 20);
    }
  }
}
