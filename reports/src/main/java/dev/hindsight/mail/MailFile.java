package dev.hindsight.mail;

import java.util.Arrays;
import java.util.regex.Pattern;

/** A file that a mail carries. */
public final class MailFile {

  /** What passes every mail program and every gateway as it is. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,119}");

  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[a-z]+/[a-z0-9.+-]+(; ?charset=[A-Za-z0-9-]+)?");

  private final String name;
  private final String mediaType;
  private final byte[] bytes;

  /**
   * A file.
   *
   * @param name of letters and digits of ASCII, and {@code . _ -}
   * @param mediaType such as "image/png" or "text/html; charset=utf-8"
   * @throws IllegalArgumentException for another name or media type
   */
  public MailFile(String name, String mediaType, byte[] bytes) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "Invalid name of a file in a mail: \""
              + name
              + "\" has other characters than A-Za-z0-9._-");
    }
    if (!MEDIA_TYPE.matcher(mediaType).matches()) {
      throw new IllegalArgumentException("Invalid media type of " + name + ": " + mediaType);
    }
    this.name = name;
    this.mediaType = mediaType;
    this.bytes = bytes.clone();
  }

  /** A picture. */
  public static MailFile png(String name, byte[] bytes) {
    return new MailFile(name, "image/png", bytes);
  }

  /** A page. */
  public static MailFile html(String name, byte[] bytes) {
    return new MailFile(name, "text/html; charset=utf-8", bytes);
  }

  /** A workbook. */
  public static MailFile xlsx(String name, byte[] bytes) {
    return new MailFile(
        name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes);
  }

  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  /** How many bytes are in it. */
  public int size() {
    return bytes.length;
  }

  /** The same with nothing in it. */
  MailFile emptied() {
    return new MailFile(name, mediaType, new byte[0]);
  }

  /** A copy of what is in it. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MailFile file
        && name.equals(file.name)
        && mediaType.equals(file.mediaType)
        && Arrays.equals(bytes, file.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return name + " (" + mediaType + ", " + bytes.length + " bytes)";
  }
}
