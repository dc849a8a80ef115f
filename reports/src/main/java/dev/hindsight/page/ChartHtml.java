package dev.hindsight.page;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.ChartData;
import dev.hindsight.charts.drawing.Svg;
import dev.hindsight.markup.Html;
import java.util.List;

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
        .open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", "Picture")
        .markup(Svg.inPage(chart))
        .close()
        .element("p", caption.foot(), "class", "foot");
    data(html, caption.subtitle(), chart.data());
    html.close();
  }

  private static void data(Html html, String caption, ChartData data) {
    html.open("details").element("summary", "Its figures");
    html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", "Figures");
    html.open("table").open("caption").element("span", caption).close().open("thead").open("tr");
    data.headers().forEach(header -> html.element("th", header, "scope", "col"));
    html.close().close().open("tbody");
    for (List<ChartData.Cell> row : data.rows()) {
      html.open("tr").element("th", row.get(0).text(), "scope", "row");
      row.stream().skip(1).forEach(cell -> html.element("td", cell.text()));
      html.close();
    }
    html.close().close().close().close();
  }
}
