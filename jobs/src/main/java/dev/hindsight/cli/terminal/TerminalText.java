package dev.hindsight.cli.terminal;

import dev.hindsight.stories.Story;
import dev.hindsight.stories.Story.Item;
import dev.hindsight.stories.Story.Line;
import dev.hindsight.stories.Story.Linked;
import dev.hindsight.stories.Story.Paragraph;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.WordUtils;

/** A story for a terminal of 80 columns: sections with sentences and rows of figures. */
public final class TerminalText {

  private static final int COLUMNS = 80;
  private static final String INDENT = "  ";
  private static final int LABEL = 28;
  private static final int FIGURE = 12;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final StringBuilder text = new StringBuilder();

  /** A story, in lines of at most 80 columns. */
  public static String of(Story story) {
    TerminalText text = new TerminalText();
    text.wrapped("", "", story.title());
    text.wrapped("", "", story.source());
    story.sections().forEach(text::section);
    text.text.append('\n');
    text.wrapped("", "", story.caution());
    return text.text.toString();
  }

  private void section(Story.Section section) {
    text.append('\n').append(section.heading()).append('\n');
    section.parts().forEach(this::part);
  }

  private void part(Story.Part part) {
    if (part instanceof Paragraph paragraph) {
      wrapped(INDENT, INDENT, paragraph.text());
    } else if (part instanceof Item item) {
      labelled(item.label(), item.text());
    } else if (part instanceof Linked linked) {
      labelled(linked.name(), linked.text());
    } else if (part instanceof Line line) {
      figure(line);
    }
  }

  private void labelled(String label, String sentence) {
    if (label.length() > LABEL) {
      wrapped(INDENT, INDENT, label + " " + sentence);
      return;
    }
    wrapped(INDENT + label + INDENT, INDENT + " ".repeat(label.length()) + INDENT, sentence);
  }

  private void figure(Line line) {
    if (line.value().isEmpty()) {
      String label = String.format(Locale.ROOT, "%-" + LABEL + "s", line.label());
      wrapped(INDENT + label + INDENT, INDENT + " ".repeat(LABEL) + INDENT, line.note());
    } else {
      String format = "%s%-" + LABEL + "s%" + FIGURE + "s  %s";
      String figure =
          String.format(Locale.ROOT, format, INDENT, line.label(), line.value(), line.note());
      text.append(figure.stripTrailing()).append('\n');
    }
  }

  private void wrapped(String first, String following, String sentence) {
    String plain = Terminal.whole(BLANKS.matcher(sentence).replaceAll(" "));
    String lineBreak = "\n" + following;
    int width = COLUMNS - following.length();
    text.append(Terminal.whole(first))
        .append(WordUtils.wrap(plain, width, lineBreak, false).stripTrailing())
        .append('\n');
  }
}
