package dev.hindsight.mail;

import dev.hindsight.findings.Identity;
import dev.hindsight.findings.Sha256;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a mail bears beside what it says.
 *
 * @param id what no other mail has, without the angle brackets
 * @param boundary what its parts are named after: letters and digits
 * @param date when it was written
 * @param addresses from whom to whom; empty for a draft
 */
public record Envelope(String id, String boundary, Instant date, Optional<Addresses> addresses) {

  /** Of mails that nobody has sent: RFC 2606 says that there is no such domain. */
  static final String NO_DOMAIN = "hindsight.invalid";

  private static final int BYTES = 6;

  /** A draft of the whole report: it is dated on the as-of day, and bears the report's id. */
  public static Envelope draft(Identity identity) {
    return new Envelope(
        identity.reportId() + "@" + NO_DOMAIN,
        identity.reportId(),
        identity.asOf().atStartOfDay(ZoneOffset.UTC).toInstant(),
        Optional.empty());
  }

  /**
   * A mail to somebody. The same report, or slice of it, to the same address has the same id
   * however often it is sent, so that mail programs that get it twice can tell.
   *
   * @param part what tells the mail from the first one of the whole report: the slice that they
   *     get, the report that it replaces; empty for that
   */
  public static Envelope sent(Identity identity, String part, Addresses addresses, Instant date) {
    byte[] who = (addresses.to() + "\n" + part).getBytes(StandardCharsets.UTF_8);
    String id = identity.reportId() + "." + HexFormat.of().formatHex(Sha256.of(who), 0, BYTES);
    return new Envelope(
        id + "@" + addresses.domain(), identity.reportId(), date, Optional.of(addresses));
  }

  /** A mail about no report, such as that there is none. */
  public static Envelope notice(Addresses addresses, Instant date) {
    String id = "notice." + HexFormat.of().toHexDigits(date.toEpochMilli());
    return new Envelope(id + "@" + addresses.domain(), "notice", date, Optional.of(addresses));
  }

  /**
   * From whom to whom, each as "ada@example.com" or "Ada Lovelace &lt;ada@example.com&gt;". What is
   * no address, or more than one, is refused.
   *
   * @param replyTo where answers go; empty where they go to who sent it
   */
  public record Addresses(String from, String to, Optional<String> replyTo) {

    public Addresses {
      parsed(from);
      parsed(to);
      replyTo.ifPresent(Addresses::parsed);
    }

    /** The domain of who sends it. */
    String domain() {
      String address = parsed(from).getAddress();
      return address.substring(address.lastIndexOf('@') + 1);
    }

    static InternetAddress parsed(String address) {
      try {
        InternetAddress parsed = new InternetAddress(address, true);
        if (address.codePoints().anyMatch(Character::isISOControl)
            || parsed.isGroup()
            || parsed.getAddress().indexOf('@') < 1) {
          throw new IllegalArgumentException("Invalid address of a mail: \"" + address + "\"");
        }
        return parsed;
      } catch (AddressException e) {
        throw new IllegalArgumentException("Invalid address of a mail: \"" + address + "\"", e);
      }
    }
  }
}
