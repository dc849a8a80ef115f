package dev.hindsight.charts.drawing;

import dev.hindsight.findings.Identity;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGeneratorContext.GraphicContextDefaults;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A chart as SVG with real text. The same chart gives the same bytes. Looks are attributes, never
 * {@code style}, and every id begins with the chart's name, so that drawings can stand in one page.
 */
public final class Svg {

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String PARTICULARS = "urn:hindsight:chart";
  private static final String NAMESPACE = SVGGraphics2D.SVG_NAMESPACE_URI;

  private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");

  /** Blanks that would be lost where they are not kept. */
  private static final Pattern BLANKS_COUNT = Pattern.compile("^\\s|\\s\\s|\\s$");

  /**
   * One decimal is as much as an eye sees of a picture twice as large, and spares half the file.
   */
  private static final int DECIMALS = 1;

  private static final double DEFAULT_SIZE = 12;

  /** What of a chart's height is left for its picture where its words stand beside it. */
  private static final double SHARE_OF_THE_BODY = 0.76;

  /** In logical pixels: some charts write a little beyond their body. */
  private static final double ABOVE = 16;

  private static final double BELOW = 10;

  private Svg() {}

  /**
   * The chart as an SVG file's bytes, UTF-8, with its title and its alternative text, and with its
   * data and the report's identity as metadata.
   */
  public static byte[] bytes(Chart chart, Identity identity) {
    Element root = root(chart, chart.size(), chart::draw);
    Element metadata = root.getOwnerDocument().createElementNS(NAMESPACE, "metadata");
    Particulars.of(chart, identity)
        .forEach((keyword, text) -> metadata.appendChild(element(root, keyword, text)));
    root.insertBefore(metadata, root.getFirstChild());
    String drawn = written(root);
    return (DECLARATION + drawn).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The picture alone, as an element of a page that says its title, subtitle and foot as text; with
   * its alternative text.
   */
  public static String inPage(Chart chart) {
    Dimension size = chart.size();
    double height = size.height * SHARE_OF_THE_BODY;
    Rectangle2D body =
        new Rectangle2D.Double(Look.MARGIN, ABOVE, size.width - 2 * Look.MARGIN, height);
    Dimension shown = new Dimension(size.width, (int) Math.ceil(height + ABOVE + BELOW));
    return written(
        root(
            chart,
            shown,
            graphics -> {
              Look.smooth(graphics);
              chart.draw(graphics, body);
            }));
  }

  private static Element root(Chart chart, Dimension size, Consumer<Graphics2D> drawing) {
    Typefaces.prepare();
    SVGGraphics2D graphics = new SVGGraphics2D(context(chart), false);
    drawing.accept(graphics);
    Element root = graphics.getRoot();
    root.removeChild(root.getFirstChild()); // The place for patterns: empty, and alike in all.
    describe(root, chart, size);
    tidy(root);
    return root;
  }

  private static SVGGeneratorContext context(Chart chart) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setPrecision(DECIMALS);
    context.setComment(null);
    GraphicContextDefaults defaults = new GraphicContextDefaults();
    defaults.setFont(Typefaces.regular(DEFAULT_SIZE));
    context.setGraphicContextDefaults(defaults);
    context.setIDGenerator(
        new SVGIDGenerator() {
          @Override
          public String generateID(String prefix) {
            return chart.name() + "-" + super.generateID(prefix);
          }
        });
    return context;
  }

  private static Document document() {
    try {
      DOMImplementation dom =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().getDOMImplementation();
      return dom.createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Java's own XML parser cannot be made", e);
    }
  }

  private static void describe(Element root, Chart chart, Dimension size) {
    root.setAttribute("viewBox", "0 0 %s %s".formatted(size.width, size.height));
    String title = chart.name() + "-title";
    String description = chart.name() + "-description";
    root.setAttribute("role", "img");
    root.setAttribute("aria-labelledby", title + " " + description);
    Node drawing = root.getFirstChild();
    root.insertBefore(element(root, "title", title, chart.title()), drawing);
    root.insertBefore(element(root, "desc", description, chart.description()), drawing);
  }

  private static Element element(Element root, String keyword, String text) {
    Element element = root.getOwnerDocument().createElementNS(PARTICULARS, keyword);
    element.setTextContent(text);
    return element;
  }

  private static Element element(Element root, String name, String id, String text) {
    Element element = root.getOwnerDocument().createElementNS(NAMESPACE, name);
    element.setAttribute("id", id);
    element.setTextContent(Typesetting.inXml(text));
    return element;
  }

  /** Says the same shorter, and names fonts that viewers have. */
  private static void tidy(Element element) {
    nameFont(element);
    shorten(element, "fill");
    shorten(element, "stroke");
    if (!BLANKS_COUNT.matcher(element.getTextContent()).find()) {
      element.removeAttributeNS(XMLConstants.XML_NS_URI, "space");
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        tidy(inner);
      }
    }
  }

  /** A viewer that does not have our fonts takes one that is like them. */
  private static void nameFont(Element element) {
    String family = element.getAttribute("font-family").replace("'", "");
    if (!family.isEmpty()) {
      element.setAttribute("font-family", Typefaces.svgFamily(family));
      element.setAttribute("font-weight", Typefaces.svgWeight(family));
    }
  }

  private static void shorten(Element element, String attribute) {
    Matcher rgb = RGB.matcher(element.getAttribute(attribute));
    if (rgb.matches()) {
      element.setAttribute(
          attribute, "#%02x%02x%02x".formatted(part(rgb, 1), part(rgb, 2), part(rgb, 3)));
    }
  }

  private static int part(Matcher rgb, int group) {
    return Integer.parseInt(rgb.group(group));
  }

  private static String written(Element root) {
    StringWriter text = new StringWriter();
    try {
      Transformer plain = TransformerFactory.newDefaultInstance().newTransformer();
      plain.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      plain.transform(new DOMSource(root), new StreamResult(text));
    } catch (TransformerException e) {
      throw new IllegalStateException("A drawing in memory can be written", e);
    }
    return text.toString();
  }
}
