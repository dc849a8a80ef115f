package dev.hindsight.delivery;

import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A mail as a mail program reads it.
 *
 * @param message as the server has it
 */
public record ReceivedMail(MimeMessage message) {

  /** Who it is to. */
  public String to() throws MessagingException {
    return message.getRecipients(RecipientType.TO)[0].toString();
  }

  /** All of it, as it was sent. */
  public String raw() throws MessagingException, IOException {
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    message.writeTo(raw);
    return raw.toString(StandardCharsets.ISO_8859_1);
  }

  /** Its plain text, without the breaks of its lines. */
  public String text() throws MessagingException, IOException {
    return textOf((Multipart) message.getContent()).replaceAll("\\s*\\n\\s*", " ");
  }

  private static String textOf(Multipart parts) throws MessagingException, IOException {
    Object first = parts.getBodyPart(0).getContent();
    return first instanceof Multipart nested ? textOf(nested) : first.toString();
  }

  /** What is attached, by name, in order. */
  public Map<String, byte[]> attachments() throws MessagingException, IOException {
    Map<String, byte[]> attachments = new LinkedHashMap<>();
    Multipart parts = (Multipart) message.getContent();
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (Part.ATTACHMENT.equals(part.getDisposition())) {
        attachments.put(part.getFileName(), part.getInputStream().readAllBytes());
      }
    }
    return attachments;
  }
}
