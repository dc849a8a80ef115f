package dev.hindsight.charts.drawing;

import dev.hindsight.findings.values.DecisionClass;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

/**
 * What all charts have in common: size, colours, type sizes, strokes. The colours are those of
 * Okabe and Ito, which the colour-blind can tell apart; a decision class keeps its colour
 * everywhere.
 */
public final class Look {

  public static final Color GROUND = Color.WHITE;
  public static final Color INK = new Color(0x22, 0x22, 0x22);
  public static final Color QUIET = new Color(0x5a, 0x5a, 0x5a);
  public static final Color GRID = new Color(0xe4, 0xe4, 0xe4);
  public static final Color LINE = new Color(0x8c, 0x8c, 0x8c);

  /** Customers that something was pushed out for; no decision class has either colour. */
  public static final Color EXPOSED = INK;

  /** Customers that wait, and nothing was pushed out for. */
  public static final Color UNEXPOSED = LINE;

  /** Pressure, which is no decision: none of their colours. */
  public static final Color PRESSURE = new Color(0x5e, 0x3c, 0x99);

  /** What came out well, ill, and neither: no decision class has one of these either. */
  public static final Color STRONG = INK;

  public static final Color MIDDLE = new Color(0xa6, 0xa6, 0xa6);
  public static final Color FAINT = new Color(0xdc, 0xdc, 0xdc);

  public static final double TITLE = 27;
  public static final double TEXT = 18;
  public static final double SMALL = 16;

  public static final double MARGIN = 28;
  public static final BasicStroke HAIR = new BasicStroke(1f);
  public static final BasicStroke EDGE = new BasicStroke(0.7f);
  public static final BasicStroke DASHED =
      new BasicStroke(
          1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5f, 4f}, 0f);
  public static final BasicStroke DOTTED =
      new BasicStroke(
          1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {1.5f, 3f}, 0f);
  public static final BasicStroke FUNNEL = stroke(2);
  public static final BasicStroke ZERO = new BasicStroke(1.5f);
  public static final BasicStroke WHISKER = stroke(3.5);
  public static final BasicStroke CURVE = stroke(3);

  private Look() {}

  public static Dimension size() {
    return new Dimension(1120, 630);
  }

  /** The colour of a decision class, the same in every chart and sheet. */
  public static Color of(DecisionClass decisionClass) {
    return switch (decisionClass) {
      case YES -> new Color(0x00, 0x72, 0xb2);
      case NOT_NOW -> new Color(0xd5, 0x5e, 0x00);
      case NEVER -> new Color(0xcc, 0x79, 0xa7);
      case ALTERNATIVE -> new Color(0x00, 0x9e, 0x73);
      case MIXED -> new Color(0xe6, 0x9f, 0x00);
      case UNDECIDED -> new Color(0x56, 0xb4, 0xe9);
      case NO_REQUEST -> new Color(0x4d, 0x4d, 0x4d);
    };
  }

  /** The colour of text on a ground: dark or light, whichever stands out more. */
  public static Color on(Color ground) {
    return contrast(ground, GROUND) > contrast(ground, INK) ? GROUND : INK;
  }

  /**
   * How much two colours stand out from each other, 1 to 21.
   *
   * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
   */
  static double contrast(Color one, Color other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int component) {
    double share = component / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** A lighter shade, for intervals beside a mark of the full colour. */
  public static Color light(Color colour) {
    return shade(colour, 0.45);
  }

  /** See-through, so that bands that overlap can be told apart. */
  public static Color faint(Color colour) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 34);
  }

  /** A step of one hue from white, 0, to the full colour, 1. */
  public static Color shade(Color colour, double share) {
    return new Color(
        part(colour.getRed(), share),
        part(colour.getGreen(), share),
        part(colour.getBlue(), share));
  }

  private static int part(int component, double share) {
    return (int) Math.round(255 - (255 - component) * share);
  }

  public static BasicStroke stroke(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  static void smooth(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }
}
