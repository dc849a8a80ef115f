package dev.hindsight.delivery.slices;

import dev.hindsight.mail.Envelope;
import dev.hindsight.mail.Mail;
import dev.hindsight.mail.Mime;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * All that is in a mail, as a recipient's program finds it: headers, texts, files, files in files.
 */
final class MailBytes {

  private final StringBuilder all = new StringBuilder();

  private MailBytes() {}

  /** One text, with XML's and HTML's escapes read back. */
  static String text(Mail mail) throws Exception {
    byte[] mime = Mime.bytes(mail, Envelope.draft(CompanyFixture.IDENTITY));
    MimeMessage message =
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mime));
    MailBytes bytes = new MailBytes();
    bytes.all.append(new String(mime, StandardCharsets.UTF_8)).append(message.getSubject());
    bytes.add((Multipart) message.getContent());
    return bytes
        .all
        .toString()
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private void add(Multipart parts) throws Exception {
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (part.getContent() instanceof Multipart inner) {
        add(inner);
      } else {
        try (InputStream content = part.getInputStream()) {
          add(content.readAllBytes());
        }
      }
    }
  }

  private void add(byte[] file) throws Exception {
    all.append(new String(file, StandardCharsets.UTF_8)).append('\n');
    if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          all.append(entry.getName()).append('\n');
          add(zip.readAllBytes());
        }
      }
    }
  }
}
