package dev.hindsight.mail;

import dev.hindsight.mail.MailBlock.Decision;
import dev.hindsight.mail.MailBlock.Finding;
import dev.hindsight.mail.MailBlock.Foot;
import dev.hindsight.mail.MailBlock.Guide;
import dev.hindsight.mail.MailBlock.Heading;
import dev.hindsight.mail.MailBlock.Note;
import dev.hindsight.mail.MailBlock.Picture;
import dev.hindsight.mail.MailBlock.Place;
import dev.hindsight.mail.MailBlock.Points;
import dev.hindsight.mail.MailBlock.Quantity;
import dev.hindsight.mail.MailBlock.Table;
import dev.hindsight.mail.MailBlock.Title;
import dev.hindsight.markup.Html;
import dev.hindsight.tables.ToDecide;
import dev.hindsight.tables.ToDecide.Line;
import dev.hindsight.tables.ToDecide.Point;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail as HTML for mail programs: one column of tables, because Outlook lays out nothing else, as
 * wide as the screen and at most 640 pixels. It loads nothing.
 */
final class MailHtml implements MailWriter {

  /** Outlook for Windows knows no greatest width. */
  private static final String COLUMN_IN_OUTLOOK =
      "<!--[if mso]><table role=\"presentation\" width=\"640\" align=\"center\"><tr><td><![endif]-->";

  private static final String END_IN_OUTLOOK = "<!--[if mso]></td></tr></table><![endif]-->";

  private static final Pattern LONG_WORD = Pattern.compile("[^\\s-]{20}");

  private final Html html = Html.inFull();

  private MailHtml() {}

  static String of(Mail mail) {
    MailHtml written = new MailHtml();
    written.write(mail);
    return written.html.markup();
  }

  private void write(Mail mail) {
    html.markup("<!doctype html>\n").open("html", "lang", "en");
    html.open("head")
        .single("meta", "http-equiv", "Content-Type", "content", "text/html; charset=utf-8")
        .single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .single("meta", "name", "color-scheme", "content", "light dark")
        .single("meta", "name", "supported-color-schemes", "content", "light dark")
        .element("title", mail.subject());
    html.open("style").markup(MailStyle.SHEET).close().close();
    html.open("body", "class", "ground", "style", "margin:0;padding:0;background:#ffffff;");
    layout("width:100%;");
    html.open("tr")
        .open(
            "td",
            "class",
            "ground",
            "align",
            "center",
            "bgcolor",
            MailStyle.GROUND,
            "style",
            "padding:16px 12px;");
    html.markup(COLUMN_IN_OUTLOOK);
    layout("width:100%;max-width:" + MailStyle.WIDTH + "px;");
    mail.blocks().forEach(block -> block.write(this));
    html.close().markup(END_IN_OUTLOOK);
    html.close().close().close().close().close();
    html.markup("\n");
  }

  private void layout(String style) {
    html.open(
        "table",
        "role",
        "presentation",
        "width",
        "100%",
        "cellpadding",
        "0",
        "cellspacing",
        "0",
        "border",
        "0",
        "style",
        style);
  }

  /** Each block is a row; a line of markup, so that a person can read it, too. */
  private void open(int gap) {
    html.markup("\n").open("tr");
    html.open("td", "align", "left", "style", "padding:" + gap + "px 0 0;text-align:left;");
  }

  private void close() {
    html.close().close();
  }

  private void words(String element, String name, String style, String text) {
    html.element(element, text, "class", name, "style", style);
  }

  @Override
  public void title(Title title) {
    open(0);
    words("h1", "ink", MailStyle.TITLE, title.text());
    words("p", "quiet", MailStyle.BELOW, title.below());
    close();
  }

  @Override
  public void heading(Heading heading) {
    open(20);
    words("h2", "ink", MailStyle.HEADING, heading.text());
    close();
  }

  @Override
  public void decision(Decision decision) {
    open(18);
    Point point = decision.point();
    words("h3", "ink", MailStyle.CAPTION, decision.asked());
    point.stake().ifPresent(this::stake);
    words("p", "ink", MailStyle.TEXT, point.evidence());
    point.lines().forEach(this::line);
    close();
  }

  private void stake(String money) {
    html.open("p", "class", "ink", "style", MailStyle.NUMBER)
        .text(money + " ")
        .element("span", ToDecide.AT_LEAST, "style", MailStyle.LIMITS)
        .close();
  }

  private void line(Line line) {
    if (line.texts().size() == 1) {
      words("p", "quiet", MailStyle.SMALL, line.text());
    } else {
      list(line.texts());
    }
  }

  private void list(List<String> texts) {
    html.open("ul", "class", "ink", "style", MailStyle.LIST);
    texts.forEach(text -> html.element("li", text));
    html.close();
  }

  @Override
  public void finding(Finding finding) {
    open(22);
    words("h3", "quiet", MailStyle.TOPIC, finding.topic());
    finding.quantity().ifPresent(this::quantity);
    words("p", "ink", MailStyle.TEXT, finding.text());
    finding
        .quantity()
        .ifPresent(quantity -> words("p", "quiet", MailStyle.SMALL, quantity.basis()));
    close();
  }

  private void quantity(Quantity quantity) {
    html.open("p", "class", "ink", "style", MailStyle.NUMBER).text(quantity.number());
    quantity
        .limits()
        .ifPresent(
            limits ->
                html.text(" ").element("span", "(" + limits + ")", "style", MailStyle.LIMITS));
    html.close();
    quantity.bar().ifPresent(bar -> IntervalCells.write(html, bar));
  }

  @Override
  public void table(Table table) {
    open(16);
    html.open("table", "class", "ink", "cellspacing", "0", "style", MailStyle.TABLE)
        .element("caption", table.caption(), "style", MailStyle.TABLE_CAPTION)
        .open("tr");
    for (int i = 0; i < table.headers().size(); i++) {
      cell("th", "col", i, table.headers().get(i));
    }
    html.close();
    table.rows().forEach(this::row);
    html.close();
    close();
  }

  private void row(List<String> cells) {
    html.open("tr");
    cell("th", "row", 0, cells.get(0));
    for (int i = 1; i < cells.size(); i++) {
      cell("td", "", i, cells.get(i));
    }
    html.close();
  }

  /** The first column names the rows; the others hold numbers. */
  private void cell(String element, String scope, int column, String text) {
    String align = column == 0 ? "left" : "right";
    html.element(
        element,
        text,
        "class",
        "rule",
        "scope",
        scope,
        "align",
        align,
        "valign",
        "top",
        "style",
        MailStyle.CELL
            + "text-align:"
            + align
            + ";"
            + (LONG_WORD.matcher(text).find() ? MailStyle.BREAKING : ""));
  }

  @Override
  public void picture(Picture picture) {
    open(28);
    words("h3", "ink", MailStyle.CAPTION, picture.title());
    words("p", "quiet", MailStyle.SMALL, picture.below());
    html.open("p", "style", "margin:8px 0 0;background:#ffffff;")
        .single(
            "img",
            "src",
            "cid:" + picture.contentId(),
            "width",
            MailStyle.WIDTH,
            "alt",
            picture.says(),
            "style",
            MailStyle.PICTURE)
        .close();
    words("p", "quiet", MailStyle.SMALL, picture.foot());
    close();
  }

  @Override
  public void note(Note note) {
    open(18);
    if (!note.heading().isEmpty()) {
      words("h3", "quiet", MailStyle.TOPIC, note.heading());
    }
    words("p", "ink", MailStyle.TEXT, note.text());
    close();
  }

  @Override
  public void points(Points points) {
    open(8);
    list(points.texts());
    close();
  }

  @Override
  public void guide(Guide guide) {
    open(14);
    html.open("p", "class", "ink", "style", MailStyle.TEXT).open("b");
    linked(guide.file(), guide.address());
    html.close().text(guide.said().substring(guide.file().length())).close();
    if (!guide.reached().isEmpty()) {
      places(guide);
    }
    close();
  }

  private void places(Guide guide) {
    html.open("ul", "class", "ink", "style", MailStyle.LIST);
    for (Place place : guide.reached()) {
      html.open("li");
      linked(place.name(), guide.address(place));
      html.close();
    }
    html.close();
  }

  private void linked(String text, Optional<URI> address) {
    address.ifPresentOrElse(
        at ->
            html.element(
                "a", text, "class", "link", "style", MailStyle.LINK, "href", at.toString()),
        () -> html.text(text));
  }

  @Override
  public void foot(Foot foot) {
    open(24);
    foot.lines().forEach(line -> words("p", "quiet", MailStyle.SMALL, line));
    close();
  }
}
