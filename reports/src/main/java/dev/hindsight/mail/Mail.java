package dev.hindsight.mail;

import dev.hindsight.findings.values.Say;
import dev.hindsight.mail.MailBlock.Guide;
import dev.hindsight.mail.MailBlock.Picture;
import dev.hindsight.markup.Escaped;
import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A mail without its addresses. The same mail gives the same HTML and the same text.
 *
 * @param subject one line
 * @param blocks what it says, from above to below; one of them guides to each attachment
 * @param attachments those that are needed most first
 */
public record Mail(String subject, List<MailBlock> blocks, List<MailFile> attachments) {

  public Mail {
    if (!isSubject(subject)) {
      throw new IllegalArgumentException("Invalid subject of a mail: \"" + subject + "\"");
    }
    blocks = List.copyOf(blocks);
    attachments = List.copyOf(attachments);
    for (MailFile file : attachments) {
      if (blocks.stream().noneMatch(block -> isGuide(block, file))) {
        throw new IllegalArgumentException("Invalid mail: nothing in it says what is in " + file);
      }
    }
  }

  /** One line of letters; RFC 2047 says that what begins with {@code =?} is none but a code. */
  private static boolean isSubject(String text) {
    return !text.isBlank()
        && Escaped.plain(text).equals(text)
        && text.indexOf('\n') < 0
        && text.indexOf('\t') < 0
        && !text.contains("=?");
  }

  /** The text for mail programs that show HTML. */
  public String html() {
    return MailHtml.of(this);
  }

  /** The same as plain text, in lines of at most 72 letters. */
  public String text() {
    return MailText.of(this);
  }

  /** The pictures that the HTML shows. */
  public List<Picture> pictures() {
    return blocks.stream().filter(Picture.class::isInstance).map(Picture.class::cast).toList();
  }

  /**
   * The same with links to where its files lie in the web, too.
   *
   * @param folder of the report; ends in "/"
   */
  public Mail linkedTo(URI folder) {
    return guided(guide -> guide.at(folder));
  }

  /**
   * The same mail, as long as it takes no more than a limit when it is sent. What is needed least
   * is left out first, and the mail says so. Without attachments it stays as it is, whatever it
   * takes: {@link Mime#size} tells.
   *
   * @param limit in bytes
   */
  public Mail within(long limit) {
    long size = Mime.size(this);
    if (size <= limit || attachments.isEmpty()) {
      return this;
    }
    MailFile last = attachments.get(attachments.size() - 1);
    String why =
        "with it this mail would take %s, and %s are allowed"
            .formatted(Say.megabytes(size), Say.megabytes(limit));
    return without(last, why).within(limit);
  }

  /** The same with nothing in its files. */
  Mail withoutFiles() {
    return new Mail(
        subject,
        blocks.stream()
            .map(block -> block instanceof Picture picture ? picture.emptied() : block)
            .toList(),
        attachments.stream().map(MailFile::emptied).toList());
  }

  private Mail without(MailFile left, String why) {
    Mail shorter = guided(guide -> guide.file().equals(left.name()) ? guide.without(why) : guide);
    return new Mail(
        subject, shorter.blocks, attachments.stream().filter(file -> !file.equals(left)).toList());
  }

  private Mail guided(UnaryOperator<Guide> other) {
    List<MailBlock> guided =
        blocks.stream()
            .map(block -> block instanceof Guide guide ? other.apply(guide) : block)
            .toList();
    return new Mail(subject, guided, attachments);
  }

  private static boolean isGuide(MailBlock block, MailFile file) {
    return block instanceof Guide guide && guide.file().equals(file.name());
  }
}
