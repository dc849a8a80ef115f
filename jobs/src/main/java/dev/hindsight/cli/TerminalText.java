package dev.hindsight.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;

/** Text for a terminal of 80 columns: sections with sentences and rows of figures. */
final class TerminalText {

  private static final int COLUMNS = 80;
  private static final String INDENT = "  ";
  private static final int LABEL = 28;
  private static final int FIGURE = 12;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final StringBuilder text = new StringBuilder();

  /** A sentence that starts at the margin. */
  TerminalText title(String sentence) {
    return wrapped("", "", sentence);
  }

  /** Starts a section. */
  TerminalText section(String heading) {
    text.append('\n').append(heading).append('\n');
    return this;
  }

  /** Sentences of a section, in one paragraph; empty ones are left out. */
  TerminalText say(String... sentences) {
    String paragraph =
        Stream.of(sentences).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    return paragraph.isEmpty() ? this : wrapped(INDENT, INDENT, paragraph);
  }

  /** An item of a list, such as a date and what happened then. */
  TerminalText item(String label, String sentence) {
    return wrapped(INDENT + label + INDENT, INDENT + " ".repeat(label.length()) + INDENT, sentence);
  }

  /** Figures one below the other. */
  TerminalText figures(List<Line> lines) {
    lines.forEach(this::figure);
    return this;
  }

  /**
   * One figure.
   *
   * @param label what it is
   * @param value the figure; empty where it is not measured
   * @param note its interval, or why it is not measured; may be empty
   */
  record Line(String label, String value, String note) {}

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

  private TerminalText wrapped(String first, String following, String sentence) {
    String plain = Terminal.whole(BLANKS.matcher(sentence).replaceAll(" "));
    String lineBreak = "\n" + following;
    int width = COLUMNS - following.length();
    text.append(Terminal.whole(first))
        .append(WordUtils.wrap(plain, width, lineBreak, false).stripTrailing())
        .append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
