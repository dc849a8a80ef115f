package dev.hindsight.mail;

import dev.hindsight.findings.values.Say;
import dev.hindsight.mail.MailBlock.Foot;
import dev.hindsight.mail.MailBlock.Heading;
import dev.hindsight.mail.MailBlock.Note;
import dev.hindsight.mail.MailBlock.Title;
import dev.hindsight.stories.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A watch as a mail: its story, and nothing attached. */
public final class WatchMail {

  private WatchMail() {}

  /**
   * The mail of a watch.
   *
   * @param asOf its day
   * @param inShort what changed, in a few words
   * @param story of the watch
   * @param foot what tells the watch from others
   */
  public static Mail of(LocalDate asOf, String inShort, Story story, String foot) {
    List<MailBlock> blocks = new ArrayList<>();
    blocks.add(new Title(story.title(), story.source()));
    for (Story.Section section : story.sections()) {
      blocks.add(new Heading(section.heading()));
      section.parts().forEach(part -> blocks.add(note(part)));
    }
    blocks.add(new Foot(List.of(story.caution(), foot)));
    String subject = SubjectLine.of("watch of " + Say.day(asOf), List.of(inShort));
    return new Mail(subject, blocks, List.of());
  }

  private static Note note(Story.Part part) {
    if (part instanceof Story.Paragraph paragraph) {
      return new Note("", paragraph.text());
    } else if (part instanceof Story.Item item) {
      return new Note("", item.label() + ": " + item.text());
    }
    throw new IllegalArgumentException("Invalid part of a story: " + part);
  }
}
