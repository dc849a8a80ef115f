package dev.hindsight.page;

import dev.hindsight.markup.Html;
import dev.hindsight.stories.Story;
import java.util.Optional;

/** A story in the page: closed until somebody asks for it, or follows a link to it. */
final class StoryHtml {

  private final Html html;
  private final Anchors anchors;

  StoryHtml(Html html, Anchors anchors) {
    this.html = html;
    this.anchors = anchors;
  }

  /**
   * Writes a story.
   *
   * @param anchor stands inside of what is closed: then browsers open it for who follows a link
   */
  void write(Story story, String anchor) {
    html.open("details").element("summary", story.title()).open("dl", "id", anchor);
    for (Story.Section section : story.sections()) {
      html.element("dt", section.heading());
      section.parts().forEach(this::part);
    }
    html.close().close();
  }

  private void part(Story.Part part) {
    html.open("dd");
    write(part);
    html.close();
  }

  /** Writes a part of a story into what is open. */
  void write(Story.Part part) {
    if (part instanceof Story.Paragraph paragraph) {
      html.text(paragraph.text());
    } else if (part instanceof Story.Item item) {
      html.element("b", item.label()).text(" " + item.text());
    } else if (part instanceof Story.Line line) {
      html.element("b", line.label()).text(" " + (line.value() + " " + line.note()).strip());
    } else if (part instanceof Story.Linked linked) {
      linked(linked);
    }
  }

  private void linked(Story.Linked linked) {
    Optional<String> link = anchors.link(linked.subject(), linked.name());
    if (link.isPresent()) {
      html.element("a", linked.name(), "href", link.get());
    } else {
      html.element("b", linked.name());
    }
    html.text(" " + linked.text());
  }
}
