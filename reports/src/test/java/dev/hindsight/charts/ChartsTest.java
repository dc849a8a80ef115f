package dev.hindsight.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Png;
import dev.hindsight.charts.drawing.Svg;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartsTest {

  private static final Findings FULL = FindingsFixture.full();
  private static final List<String> NAMES =
      List.of(
          "win-rate-by-decision",
          "pay-off-net",
          "churn-per-100-account-years",
          "like-for-like",
          "win-rate-by-quarter",
          "customers-by-quarter",
          "loss-reasons",
          "wins-after-decision",
          "churn-waterfall",
          "churn-before-and-after",
          "retention",
          "costliest-displaced-items",
          "pay-off-by-answer",
          "pay-off-by-alternative",
          "pay-off-by-product-manager",
          "pay-off-verdicts",
          "pay-off-promises",
          "pressure-and-answers",
          "pressure-claims",
          "pressure-quarter-end",
          "pressure-by-attainment",
          "pressure-teams",
          "pressure-reversals",
          "pressure-by-quarter",
          "expected-against-happened");

  @Test
  void areInTheOrderOfTheReport() {
    assertThat(Charts.of(FULL)).extracting(Chart::name).isEqualTo(NAMES);
    assertThat(Charts.all(FULL).keySet())
        .filteredOn(name -> !name.equals("win-rate-by-group"))
        .containsExactlyElementsOf(NAMES);
  }

  @Test
  void theMostImportantThreeOpenTheReview() {
    assertThat(Charts.opening(NAMES))
        .containsExactly("win-rate-by-decision", "pay-off-net", "churn-per-100-account-years");
    assertThat(Charts.opening(NAMES.subList(3, 5))).isEqualTo(NAMES.subList(3, 5));
  }

  @Test
  @Tag("locale-sensitive")
  void whatIsNotMeasuredIsNotDrawnAndSaysWhy() {
    Findings onlyDeals = FindingsFixture.onlyDeals();

    assertThat(Charts.of(onlyDeals))
        .extracting(Chart::name)
        .containsExactly("win-rate-by-group", "win-rate-by-quarter", "loss-reasons");
    assertThat(Charts.all(onlyDeals).get("like-for-like").notMeasured())
        .isEqualTo("there is no `requests` export");
    assertThat(Charts.all(onlyDeals).get("pay-off-net").notMeasured())
        .isEqualTo("there is no `requests` export");
    assertThat(Charts.all(onlyDeals).get("pressure-claims").notMeasured())
        .isEqualTo("there is no `requests` export");
    assertThat(Charts.all(onlyDeals).get("retention").notMeasured())
        .isEqualTo("there is no `waiting` export");
  }

  @Test
  void winRatesByGroupSayTypesOfDealsInPlainWords() {
    String said =
        Charts.all(FindingsFixture.onlyDeals()).get("win-rate-by-group").require().description();

    assertThat(said).contains("Deal type: new business: win rate").doesNotContain("new_business");
  }

  @Test
  void picturesHaveTwiceTheirLogicalSizeAndWhiteGround() throws IOException {
    for (Chart chart : Charts.of(FULL)) {
      BufferedImage image =
          ImageIO.read(new ByteArrayInputStream(Png.bytes(chart, FindingsFixture.IDENTITY)));

      assertThat(image.getWidth()).isEqualTo(2240);
      assertThat(image.getHeight()).isEqualTo(1260);
      assertThat(image.getRGB(0, 0)).isEqualTo(0xffffffff);
      assertThat(image.getRGB(2239, 1259)).isEqualTo(0xffffffff);
      assertThat(inked(image, 2, 56)).as("left margin of %s", chart.name()).isFalse();
      assertThat(inked(image, 2240 - 36, 2238)).as("right margin of %s", chart.name()).isFalse();
    }
  }

  private static boolean inked(BufferedImage image, int fromX, int toX) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = fromX; x < toX; x++) {
        if ((image.getRGB(x, y) & 0xff) < 0x60) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void theSameFindingsGiveTheSameBytes() {
    List<Chart> again = Charts.of(FindingsFixture.full());
    for (int i = 0; i < again.size(); i++) {
      Chart chart = Charts.of(FULL).get(i);
      assertThat(Png.bytes(again.get(i), FindingsFixture.IDENTITY))
          .isEqualTo(Png.bytes(chart, FindingsFixture.IDENTITY));
      assertThat(Svg.bytes(again.get(i), FindingsFixture.IDENTITY))
          .isEqualTo(Svg.bytes(chart, FindingsFixture.IDENTITY));
    }
  }

  @Test
  @Tag("locale-sensitive")
  void drawingsHaveRealTextAndTellWhatTheyShow() throws Exception {
    for (Chart chart : Charts.of(FULL)) {
      Document svg = parsed(Svg.bytes(chart, FindingsFixture.IDENTITY));

      assertThat(text(svg, "title")).containsExactly(chart.title());
      assertThat(text(svg, "desc")).containsExactly(chart.description());
      assertThat(chart.altText()).containsOnlyOnce(chart.title());
      assertThat(String.join(" ", text(svg, "text")))
          .startsWith(chart.title())
          .contains("As of 28\u00a0Sep\u00a02026");
      assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 1120 630");
    }
  }

  @Test
  void drawingsFallBackToAnySansSerif() {
    for (Chart chart : Charts.of(FULL)) {
      assertThat(new String(Svg.bytes(chart, FindingsFixture.IDENTITY), StandardCharsets.UTF_8))
          .contains("sans-serif\" font-size=\"27px\" font-weight=\"600\"")
          .doesNotContain("SansSerif", "Dialog", "DOCTYPE");
    }
  }

  /** Then they can stand in one page, whose rules may forbid styles inside of elements. */
  @Test
  void drawingsShareNoIdAndHaveNoStyles() throws Exception {
    for (Chart chart : Charts.of(FULL)) {
      NodeList elements =
          parsed(Svg.bytes(chart, FindingsFixture.IDENTITY)).getElementsByTagName("*");
      for (int i = 0; i < elements.getLength(); i++) {
        Element element = (Element) elements.item(i);
        assertThat(element.hasAttribute("style")).isFalse();
        assertThat(element.getAttribute("id")).matches("|" + chart.name() + "-.*");
      }
    }
  }

  @Test
  @Tag("locale-sensitive")
  void tooFewIsTooFewInEveryTitle() {
    assertThat(Charts.of(FindingsFixture.tooFew()))
        .extracting(Chart::title)
        .allSatisfy(title -> assertThat(title).startsWith("Too few "));
  }

  private static Document parsed(byte[] svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
  }

  private static List<String> text(Document svg, String element) {
    NodeList nodes = svg.getElementsByTagNameNS("*", element);
    return java.util.stream.IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }
}
