package dev.hindsight.exports.judging;

import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.Names;
import dev.hindsight.exports.config.Showing;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.findings.HiddenName;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What names are replaced with: the same name in the same group always with the same pseudonym, as
 * long as the secret is the same. Without the secret nobody can tell the name, not even by trying
 * out a list of all names.
 *
 * <p>A pseudonym has 60 bits of an HMAC-SHA256 (RFC 2104): among 100,000 names the chance that any
 * two get the same one is 4 in a thousand million.
 */
public final class Pseudonyms implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String ALGORITHM = "HmacSHA256";

  /** Digits and letters that are not mistaken for each other (Crockford's base 32). */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int CHARACTERS = 12;
  private static final int BITS_PER_CHARACTER = 5;

  private final Configuration.Privacy privacy;
  private final byte[] secret;

  /**
   * Pseudonyms of one secret.
   *
   * @param privacy which names are replaced
   * @param secret the bytes that nobody else knows; not empty
   */
  public Pseudonyms(Configuration.Privacy privacy, byte[] secret) {
    if (secret.length == 0) {
      throw new IllegalArgumentException("Invalid secret: it is empty");
    }
    this.privacy = privacy;
    this.secret = secret.clone();
  }

  /** Whether any pseudonym can be seen in what was read. */
  public boolean areShownIn(ExportedColumns exported) {
    return exported.byTable().values().stream()
        .flatMap(columns -> columns.stream())
        .flatMap(column -> Names.in(column).stream())
        .anyMatch(names -> privacy.of(names) == Showing.PSEUDONYMS);
  }

  /**
   * How the names of a group are shown: two answers are equal only where the same name is shown
   * alike. With pseudonyms that of no name stands for the secret.
   */
  public String showing(Names names) {
    return switch (privacy.of(names)) {
      case NAMED -> "named";
      case PSEUDONYMS -> "pseudonyms " + pseudonym(names, "", mac());
      case HIDDEN -> "hidden";
    };
  }

  /** What replaces the values of a column; not for use by several threads at once. */
  UnaryOperator<String> in(String column) {
    return Names.in(column).map(this::of).orElse(UnaryOperator.identity());
  }

  private UnaryOperator<String> of(Names names) {
    Mac mac = mac();
    return switch (privacy.of(names)) {
      case NAMED -> UnaryOperator.identity();
      case PSEUDONYMS -> name -> names.label() + " " + pseudonym(names, name, mac);
      case HIDDEN -> name -> HiddenName.of(pseudonym(names, name, mac));
    };
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return mac;
    } catch (GeneralSecurityException never) {
      throw new IllegalStateException("Cannot find " + ALGORITHM + ", which every Java has", never);
    }
  }

  private static String pseudonym(Names names, String name, Mac mac) {
    mac.update((names.label() + '\u001F').getBytes(StandardCharsets.UTF_8));
    byte[] hash = mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
    long bits = ByteBuffer.wrap(hash).getLong();
    StringBuilder text = new StringBuilder(CHARACTERS);
    for (int i = 0; i < CHARACTERS; i++) {
      text.append(ALPHABET.charAt((int) (bits & (ALPHABET.length() - 1))));
      bits >>>= BITS_PER_CHARACTER;
    }
    return text.toString();
  }
}
