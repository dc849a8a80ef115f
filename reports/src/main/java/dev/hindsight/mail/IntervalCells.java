package dev.hindsight.mail;

import dev.hindsight.markup.Html;
import dev.hindsight.tables.ReviewBar;

/**
 * A statement's interval as a row of cells, since mail programs draw nothing else without loading
 * it: a thin line for the scale, a bar for the interval, strokes for its value and for what it is
 * held against. The limits stand above as text.
 */
final class IntervalCells {

  /** Each takes one hundredth of the width. */
  private static final int PLACES = 100;

  /** What a place shows. */
  private enum Shows {
    SCALE("height:12px;border-bottom:2px solid #d0d0d0;", "rule"),
    INTERVAL("height:6px;border-bottom:8px solid #4c9bcb;", ""),
    REFERENCE("height:14px;background:#8c8c8c;", ""),
    VALUE("height:14px;background:#222222;", "value");

    private final String style;
    private final String name;

    Shows(String style, String name) {
      this.style = style;
      this.name = name;
    }
  }

  private IntervalCells() {}

  static void write(Html html, ReviewBar bar) {
    html.open(
        "table",
        "role",
        "presentation",
        "aria-hidden",
        "true",
        "cellpadding",
        "0",
        "cellspacing",
        "0",
        "border",
        "0",
        "width",
        "100%",
        "style",
        "width:100%;max-width:400px;table-layout:fixed;margin:4px 0 0;");
    html.open("tr");
    int from = 0;
    for (int place = 1; place <= PLACES; place++) {
      if (place == PLACES || at(bar, place) != at(bar, from)) {
        cell(html, at(bar, from), place - from);
        from = place;
      }
    }
    html.close().close();
  }

  private static void cell(Html html, Shows shows, int places) {
    html.element(
        "td",
        "",
        "class",
        shows.name,
        "width",
        places + "%",
        "valign",
        "bottom",
        "style",
        "padding:0;font-size:0;line-height:0;" + shows.style);
  }

  private static Shows at(ReviewBar bar, int place) {
    if (place == place(bar.value())) {
      return Shows.VALUE;
    }
    if (bar.reference().isPresent() && place == place(bar.reference().getAsDouble())) {
      return Shows.REFERENCE;
    }
    return place(bar.from()) <= place && place <= place(bar.to()) ? Shows.INTERVAL : Shows.SCALE;
  }

  private static int place(double at) {
    return (int) Math.round(at * (PLACES - 1));
  }
}
