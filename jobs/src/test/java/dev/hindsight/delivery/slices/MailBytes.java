package dev.hindsight.delivery.slices;

import dev.hindsight.AllTexts;
import dev.hindsight.mail.Envelope;
import dev.hindsight.mail.Mail;
import dev.hindsight.mail.Mime;
import java.io.IOException;

/**
 * All that is in a mail, as a recipient's program finds it: headers, texts, files, files in files.
 */
final class MailBytes {

  private MailBytes() {}

  /** One text, with XML's and HTML's escapes read back. */
  static String text(Mail mail) throws IOException {
    return AllTexts.ofMail(Mime.bytes(mail, Envelope.draft(CompanyFixture.IDENTITY)))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
