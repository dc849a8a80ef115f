package dev.hindsight.mail;

import dev.hindsight.findings.values.Say;
import dev.hindsight.mail.MailBlock.Foot;
import dev.hindsight.mail.MailBlock.Heading;
import dev.hindsight.mail.MailBlock.Note;
import dev.hindsight.mail.MailBlock.Points;
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
      blocks.addAll(blocks(section.parts()));
    }
    blocks.add(new Foot(List.of(story.caution(), foot)));
    String subject = SubjectLine.of("watch of " + Say.day(asOf), List.of(inShort));
    return new Mail(subject, blocks, List.of());
  }

  /** Items that follow each other are one list. */
  private static List<MailBlock> blocks(List<Story.Part> parts) {
    List<MailBlock> blocks = new ArrayList<>();
    List<String> items = new ArrayList<>();
    for (Story.Part part : parts) {
      if (part instanceof Story.Item item) {
        items.add(item.label() + ": " + item.text());
      } else if (part instanceof Story.Paragraph paragraph) {
        endList(items, blocks);
        blocks.add(new Note("", paragraph.text()));
      } else {
        throw new IllegalArgumentException("Invalid part of a story: " + part);
      }
    }
    endList(items, blocks);
    return blocks;
  }

  private static void endList(List<String> items, List<MailBlock> blocks) {
    if (!items.isEmpty()) {
      blocks.add(new Points(items));
      items.clear();
    }
  }
}
