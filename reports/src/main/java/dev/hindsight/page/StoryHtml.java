package dev.hindsight.page;

import dev.hindsight.stories.Story;

/** A story in the page. */
final class StoryHtml {

  private StoryHtml() {}

  static void write(Html html, Story story, String id) {
    html.open("details", "id", id, "class", "story").open("summary").words(story.title()).close();
    for (Story.Section section : story.sections()) {
      html.element("h4", section.heading());
      section.parts().forEach(part -> write(html, part));
    }
    html.close();
  }

  private static void write(Html html, Story.Part part) {
    if (part instanceof Story.Paragraph paragraph) {
      html.open("p").words(paragraph.text()).close();
    } else if (part instanceof Story.Item item) {
      labelled(html, item.label(), item.text());
    } else if (part instanceof Story.Line line) {
      labelled(html, line.label(), (line.value() + " " + line.note()).strip());
    }
  }

  private static void labelled(Html html, String label, String text) {
    html.open("p").element("b", label).text(" ").words(text).close();
  }
}
