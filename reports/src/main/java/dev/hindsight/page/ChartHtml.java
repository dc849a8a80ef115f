package dev.hindsight.page;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Svg;

/** A chart of the page: its words are text, the picture is drawn in the page. */
final class ChartHtml {

  private ChartHtml() {}

  static void write(Html html, Chart chart) {
    Caption caption = chart.caption();
    html.open("figure", "id", Anchors.part(chart.name()))
        .open("figcaption")
        .element("h3", caption.title())
        .element("p", caption.subtitle())
        .close()
        .open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Chart")
        .markup(Svg.inPage(chart))
        .close()
        .element("p", caption.foot(), "class", "foot")
        .close();
  }
}
