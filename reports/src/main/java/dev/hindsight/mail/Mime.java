package dev.hindsight.mail;

import dev.hindsight.findings.Identity;
import dev.hindsight.mail.Envelope.Addresses;
import dev.hindsight.mail.MailBlock.Picture;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A mail as the bytes of a message. The same mail and envelope give the same bytes on any machine.
 *
 * <p>Its parts lie as most mail programs write them and all of them read them: an alternative of
 * text and HTML, related to the pictures that the HTML shows, mixed with what is attached; what
 * there is none of has no such part. Texts are quoted-printable and files base64, so that no server
 * has to change a line.
 */
public final class Mime {

  private static final String UTF_8 = "UTF-8";

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** What addresses and servers add to a message, at most. */
  private static final int ROOM_FOR_HEADERS = 4_096;

  private static final Identity NOBODYS = new Identity("000000000000", LocalDate.EPOCH, "");

  private final Mail mail;
  private final Envelope envelope;

  private Mime(Mail mail, Envelope envelope) {
    this.mail = mail;
    this.envelope = envelope;
  }

  /** The message, as a file of the media type {@code message/rfc822} has it. */
  public static byte[] bytes(Mail mail, Envelope envelope) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new Mime(mail, envelope).message().writeTo(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write a mail in memory", e);
    } catch (MessagingException e) {
      throw new IllegalStateException("Cannot put a mail together", e);
    }
  }

  /**
   * How many bytes it takes at most when it is sent, with room for addresses and what servers add.
   */
  public static long size(Mail mail) {
    long files =
        Stream.concat(mail.attachments().stream(), mail.pictures().stream().map(Picture::png))
            .mapToLong(file -> encoded(file.size()))
            .sum();
    return bytes(mail.withoutFiles(), Envelope.draft(NOBODYS)).length + files + ROOM_FOR_HEADERS;
  }

  /** In base64 a line has 57 bytes, which take 76 letters and the end of the line. */
  private static long encoded(long bytes) {
    return (bytes / 57 + 1) * 78;
  }

  /** Loads what makes messages ahead of the first one: that takes a moment. */
  public static void prepare() {
    size(new Mail("prepared", List.of(), List.of()));
  }

  private MimeMessage message() throws MessagingException, UnsupportedEncodingException {
    MimeMessage message = new Message();
    message.setHeader("Message-ID", "<" + envelope.id() + ">");
    message.setHeader("Date", DATE.format(envelope.date()));
    message.setHeader("Subject", header("Subject", mail.subject()));
    if (envelope.addresses().isPresent()) {
      address(message, envelope.addresses().get());
    } else {
      message.setHeader("X-Unsent", "1"); // Mail programs open it as a draft.
    }
    message.setContent(mail.attachments().isEmpty() ? shown() : mixed());
    message.saveChanges();
    return message;
  }

  private static String header(String name, String text) throws UnsupportedEncodingException {
    return MimeUtility.fold(name.length() + 2, MimeUtility.encodeText(text, UTF_8, null));
  }

  private static void address(MimeMessage message, Addresses addresses)
      throws MessagingException, UnsupportedEncodingException {
    message.setFrom(written(addresses.from()));
    message.setRecipient(RecipientType.TO, written(addresses.to()));
    if (addresses.replyTo().isPresent()) {
      message.setReplyTo(new InternetAddress[] {written(addresses.replyTo().get())});
    }
    // Answers of machines would go to whoever sends reports (RFC 3834, and what Exchange asks for).
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
  }

  private static InternetAddress written(String address) throws UnsupportedEncodingException {
    InternetAddress parsed = Addresses.parsed(address);
    parsed.setPersonal(parsed.getPersonal(), UTF_8);
    return parsed;
  }

  private Parts mixed() throws MessagingException {
    Parts mixed = new Parts("mixed", boundary("mixed"));
    mixed.addBodyPart(part(shown()));
    for (MailFile file : mail.attachments()) {
      MimeBodyPart part = part(file);
      part.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
      mixed.addBodyPart(part);
    }
    return mixed;
  }

  private Parts shown() throws MessagingException {
    return mail.pictures().isEmpty() ? alternative() : related();
  }

  private Parts related() throws MessagingException {
    Parts related = new Parts("related; type=\"multipart/alternative\"", boundary("related"));
    related.addBodyPart(part(alternative()));
    for (Picture picture : mail.pictures()) {
      MimeBodyPart part = part(picture.png());
      part.setHeader("Content-ID", "<" + picture.contentId() + ">");
      part.setHeader("Content-Disposition", "inline; filename=\"" + picture.png().name() + "\"");
      related.addBodyPart(part);
    }
    return related;
  }

  private Parts alternative() throws MessagingException {
    Parts alternative = new Parts("alternative", boundary("alternative"));
    alternative.addBodyPart(text("text/plain; charset=utf-8", mail.text()));
    alternative.addBodyPart(text("text/html; charset=utf-8", mail.html()));
    return alternative;
  }

  /** Neither encoding writes {@code =_}, so that no part has it in it. */
  private String boundary(String parts) {
    return "=_" + envelope.boundary() + "." + parts;
  }

  private static MimeBodyPart part(Parts parts) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setContent(parts);
    return part;
  }

  private static MimeBodyPart text(String mediaType, String text) throws MessagingException {
    byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    return part(mediaType, mediaType, bytes, "quoted-printable");
  }

  private static MimeBodyPart part(MailFile file) throws MessagingException {
    String named = file.mediaType() + "; name=\"" + file.name() + "\"";
    return part(file.mediaType(), named, file.bytes(), "base64");
  }

  private static MimeBodyPart part(
      String mediaType, String contentType, byte[] bytes, String encoding)
      throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, mediaType)));
    part.setHeader("Content-Type", MimeUtility.fold("Content-Type: ".length(), contentType));
    part.setHeader("Content-Transfer-Encoding", encoding);
    return part;
  }

  /** Jakarta Mail would give each message another id. */
  private static final class Message extends MimeMessage {

    Message() {
      super((Session) null);
    }

    @Override
    protected void updateMessageID() {
      // The envelope's stands already.
    }
  }

  /** Jakarta Mail would give parts another boundary each time. */
  private static final class Parts extends MimeMultipart {

    Parts(String subtype, String boundary) throws MessagingException {
      ContentType type = new ContentType("multipart/" + subtype);
      type.setParameter("boundary", boundary);
      contentType = type.toString();
    }
  }
}
