package dev.hindsight;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * All that can be read of a file, whatever it is packed in: parts of workbooks and slides,
 * workbooks within slides, attachments and texts of mails, compressed texts of pictures.
 */
public final class AllTexts {

  private static final int ZIP = 0x504B0304;
  private static final int PNG = 0x89504E47;
  private static final int PNG_HEADER = 8;
  private static final int GZIP = 0x1F8B;

  private final StringBuilder texts = new StringBuilder();

  private AllTexts() {}

  /** All texts of a file, with its name. */
  public static String of(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String texts = file.toString().endsWith(".eml") ? ofMail(bytes) : of(bytes);
    return file + "\n" + texts;
  }

  /** All texts of a mail: as it is sent, and decoded. */
  public static String ofMail(byte[] mime) throws IOException {
    AllTexts all = new AllTexts();
    all.text(mime);
    try {
      MimeMessage message =
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mime));
      all.texts.append(message.getSubject()).append('\n');
      all.add((Multipart) message.getContent());
    } catch (MessagingException broken) {
      throw new IOException(broken);
    }
    return all.texts.toString();
  }

  private static String of(byte[] file) throws IOException {
    AllTexts all = new AllTexts();
    all.add(file);
    return all.texts.toString();
  }

  private void add(Multipart parts) throws MessagingException, IOException {
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      texts.append(part.getFileName()).append('\n');
      if (part.getContent() instanceof Multipart inner) {
        add(inner);
      } else {
        try (InputStream content = part.getInputStream()) {
          add(content.readAllBytes());
        }
      }
    }
  }

  private void add(byte[] file) throws IOException {
    int start = file.length < Integer.BYTES ? 0 : ByteBuffer.wrap(file).getInt();
    text(file);
    if (start == ZIP) {
      unzip(file);
    } else if (start >>> Short.SIZE == GZIP) {
      try (InputStream content = new GZIPInputStream(new ByteArrayInputStream(file))) {
        add(content.readAllBytes());
      }
    } else if (start == PNG) {
      inflate(ByteBuffer.wrap(file, PNG_HEADER, file.length - PNG_HEADER));
    }
  }

  private void text(byte[] bytes) {
    texts.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
  }

  private void unzip(byte[] file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        texts.append(part.getName()).append('\n');
        add(zip.readAllBytes());
      }
    }
  }

  /** The texts of a picture: after a keyword, two flags and two more words that are empty. */
  private void inflate(ByteBuffer chunks) throws IOException {
    while (chunks.hasRemaining()) {
      byte[] content = new byte[chunks.getInt()];
      byte[] type = new byte[Integer.BYTES];
      chunks.get(type).get(content).getInt();
      if (new String(type, StandardCharsets.US_ASCII).equals("iTXt")) {
        int end = new String(content, StandardCharsets.ISO_8859_1).indexOf('\0');
        int text = end + 5;
        InputStream packed = new ByteArrayInputStream(content, text, content.length - text);
        text((content[end + 1] == 1 ? new InflaterInputStream(packed) : packed).readAllBytes());
      }
    }
  }
}
