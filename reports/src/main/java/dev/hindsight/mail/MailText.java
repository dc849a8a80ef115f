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
import dev.hindsight.markup.Escaped;
import dev.hindsight.tables.ToDecide;
import dev.hindsight.tables.ToDecide.Line;
import dev.hindsight.tables.ToDecide.Point;
import java.net.URI;
import java.util.regex.Pattern;

/** A mail as plain text. */
final class MailText implements MailWriter {

  /** As many letters as a line of a quoted mail has room for. */
  static final int WIDTH = 72;

  private static final String INDENT = "  ";
  private static final Pattern BLANKS = Pattern.compile("[ \n\t]+");

  private final StringBuilder out = new StringBuilder();

  private MailText() {}

  static String of(Mail mail) {
    MailText text = new MailText();
    mail.blocks().forEach(block -> block.write(text));
    return text.out.toString();
  }

  @Override
  public void title(Title title) {
    underlined(title.text(), '=');
    paragraph("", title.below());
  }

  @Override
  public void heading(Heading heading) {
    out.append('\n');
    underlined(heading.text(), '-');
  }

  @Override
  public void decision(Decision decision) {
    gap();
    Point point = decision.point();
    paragraph("", decision.asked());
    point.stake().ifPresent(stake -> paragraph(INDENT, stake + " " + ToDecide.AT_LEAST));
    paragraph(INDENT, point.evidence());
    point.lines().forEach(this::line);
  }

  private void line(Line line) {
    if (line.texts().size() == 1) {
      paragraph(INDENT, line.text());
    } else {
      line.texts().forEach(this::item);
    }
  }

  @Override
  public void finding(Finding finding) {
    gap();
    paragraph("", finding.topic());
    finding.quantity().map(Quantity::line).ifPresent(line -> paragraph(INDENT, line));
    paragraph(INDENT, finding.text());
  }

  @Override
  public void table(Table table) {
    gap();
    paragraph("", table.caption());
    TextTable.lines(table, WIDTH - INDENT.length())
        .forEach(line -> out.append(INDENT).append(plain(line)).append('\n'));
  }

  @Override
  public void picture(Picture picture) {
    gap();
    paragraph("", "Chart: " + picture.title());
    paragraph(INDENT, picture.below() + ".");
    paragraph(INDENT, picture.says());
    paragraph(INDENT, picture.foot() + ".");
  }

  @Override
  public void note(Note note) {
    gap();
    if (note.heading().isEmpty()) {
      paragraph("", note.text());
    } else {
      paragraph("", note.heading());
      paragraph(INDENT, note.text());
    }
  }

  @Override
  public void points(Points points) {
    gap();
    points.texts().forEach(this::item);
  }

  @Override
  public void guide(Guide guide) {
    gap();
    paragraph("", guide.said());
    guide.address().map(URI::toString).ifPresent(at -> out.append(INDENT).append(at).append('\n'));
    guide.reached().stream().map(Place::name).forEach(this::item);
  }

  @Override
  public void foot(Foot foot) {
    foot.lines()
        .forEach(
            line -> {
              gap();
              paragraph("", line);
            });
  }

  private void item(String text) {
    int from = out.length();
    paragraph(INDENT + INDENT, text);
    out.setCharAt(from + INDENT.length(), '-');
  }

  private void gap() {
    if (out.length() > 0) {
      out.append('\n');
    }
  }

  private void underlined(String text, char line) {
    int from = out.length();
    paragraph("", text);
    int length = Math.min(WIDTH, out.length() - from - 1);
    out.append(String.valueOf(line).repeat(length)).append('\n');
  }

  /** What belongs together, such as a number and its unit, stays in one line. */
  private void paragraph(String indent, String text) {
    StringBuilder line = new StringBuilder(indent);
    for (String word : BLANKS.split(Escaped.plain(text).strip(), -1)) {
      if (line.length() > indent.length() && length(line) + 1 + length(word) > WIDTH) {
        end(line);
        line.replace(0, line.length(), indent);
      }
      line.append(line.length() > indent.length() ? " " : "").append(word);
    }
    end(line);
  }

  private void end(CharSequence line) {
    out.append(plain(line.toString())).append('\n');
  }

  /** Some programs show a space that does not break as another letter. */
  private static String plain(String line) {
    return line.replace('\u00a0', ' ');
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
