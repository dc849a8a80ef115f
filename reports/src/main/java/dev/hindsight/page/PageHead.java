package dev.hindsight.page;

import dev.hindsight.markup.Html;

/** What a browser is told ahead of a page. */
final class PageHead {

  private PageHead() {}

  static void write(Html html, String title) {
    html.open("head")
        .single("meta", "charset", "utf-8")
        .single("meta", "http-equiv", "Content-Security-Policy", "content", Policy.text())
        .single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .element("title", title);
    html.open("style").markup(Policy.STYLE).close().close();
  }
}
