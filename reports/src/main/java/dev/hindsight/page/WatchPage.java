package dev.hindsight.page;

import dev.hindsight.markup.Html;
import dev.hindsight.stories.Story;
import java.nio.charset.StandardCharsets;

/** A watch as one file of HTML: its story, open from the beginning. It loads nothing. */
public final class WatchPage {

  private WatchPage() {}

  /**
   * The page as the bytes of a file, UTF-8.
   *
   * @param story of the watch
   * @param foot what tells the watch from others
   */
  public static byte[] bytes(Story story, String foot) {
    Html html = Html.terse();
    html.markup("<!doctype html>\n").open("html", "lang", "en");
    PageHead.write(html, story.title());
    html.open("body");
    html.open("header").element("h1", story.title()).element("p", story.source()).close();
    html.open("main");
    story.sections().forEach(section -> section(html, section));
    html.close();
    html.open("footer").element("p", story.caution()).element("p", foot).close();
    html.close().close();
    return html.markup().getBytes(StandardCharsets.UTF_8);
  }

  private static void section(Html html, Story.Section section) {
    html.open("section").element("h2", section.heading());
    StoryHtml story = new StoryHtml(html, new Anchors());
    for (Story.Part part : section.parts()) {
      html.open("p");
      story.write(part);
      html.close();
    }
    html.close();
  }
}
