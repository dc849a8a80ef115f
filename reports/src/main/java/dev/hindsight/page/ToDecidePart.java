package dev.hindsight.page;

import dev.hindsight.markup.Html;
import dev.hindsight.tables.ToDecide;
import dev.hindsight.tables.ToDecide.Line;
import dev.hindsight.tables.ToDecide.Point;
import dev.hindsight.tables.ToDecide.ReadBack;

/** The agenda, which stands above all that was found. */
final class ToDecidePart {

  private final Html html;

  private ToDecidePart(Html html) {
    this.html = html;
  }

  static void write(Html html, ToDecide agenda) {
    new ToDecidePart(html).write(agenda);
  }

  private void write(ToDecide agenda) {
    html.element("h3", ToDecide.HEADING, "class", "lead");
    if (!agenda.points().isEmpty()) {
      html.open("ol", "class", "statements questions");
      agenda.points().forEach(this::point);
      html.close();
    }
    if (!agenda.said().isEmpty()) {
      html.element("p", agenda.said());
    }
    if (!agenda.agreed().isEmpty()) {
      html.element("h3", ToDecide.AGREED, "class", "lead").open("ul", "class", "agreed");
      agenda.agreed().forEach(this::readBack);
      html.close();
    }
    if (!agenda.others().isEmpty()) {
      html.element("p", agenda.others(), "class", "basis");
    }
  }

  private void point(Point point) {
    html.open("li").open("div", "class", "shown");
    if (point.stake().isPresent()) {
      html.element("strong", point.stake().get())
          .element("span", ToDecide.AT_LEAST, "class", "basis");
    }
    html.element("span", point.topic(), "class", "basis").close();
    html.element("h4", point.question()).element("p", point.evidence()).open("dl");
    point.lines().forEach(this::line);
    html.close().close();
  }

  private void line(Line line) {
    html.element("dt", line.label());
    line.texts().forEach(text -> html.element("dd", text));
  }

  private void readBack(ReadBack agreed) {
    html.open("li")
        .element("strong", agreed.what())
        .text(" ")
        .element("span", agreed.who(), "class", "basis")
        .element("p", agreed.became())
        .close();
  }
}
