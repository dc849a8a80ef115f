package dev.hindsight.page;

import dev.hindsight.tables.ReviewBar;

/**
 * A statement's interval as a drawing: a bar on the line of its scale, its value as a stroke across
 * it, and a dashed line at what it is held against. An end that goes on beyond the scale is an
 * arrow. The limits stand beside it as text, so that nobody needs the drawing.
 */
final class IntervalSvg {

  private static final int WIDTH = 200;
  private static final int EDGE = 8;

  private IntervalSvg() {}

  static String of(ReviewBar bar) {
    StringBuilder svg =
        new StringBuilder(
            "<svg class=\"interval\" viewBox=\"0 0 200 20\" aria-hidden=\"true\">"
                + "<path class=\"scale\" d=\"M8 10H192\"/>");
    bar.reference().ifPresent(at -> svg.append(path("zero", "M%s 0V20".formatted(x(at)))));
    svg.append(path("line", "M%s 10H%s".formatted(x(bar.from()), x(bar.to()))));
    if (bar.isOpenLeft()) {
      svg.append(path("open", "M0 10L8 4V16Z"));
    }
    if (bar.isOpenRight()) {
      svg.append(path("open", "M200 10L192 4V16Z"));
    }
    return svg.append(path("value", "M%s 2V18".formatted(x(bar.value()))))
        .append("</svg>")
        .toString();
  }

  private static String path(String name, String d) {
    return "<path class=\"%s\" d=\"%s\"/>".formatted(name, d);
  }

  private static String x(double place) {
    return Long.toString(Math.round(EDGE + (WIDTH - 2 * EDGE) * place));
  }
}
