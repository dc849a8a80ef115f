package dev.hindsight.exports.config.mail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who gets reports by mail, and over which server.
 *
 * @param from such as "Hindsight &lt;hindsight@example.com&gt;"
 * @param replyTo where answers go; empty: to {@code from}
 * @param server the mail server
 * @param login who logs in there; empty: nobody does
 * @param mostBytes how large a mail may be
 * @param reportsAt where the folders of reports lie in the web, ending in "/"; empty: nowhere
 * @param operator who hears of failures; empty: nobody does
 * @param recipients who gets reports, each address once
 * @param minimumCount the smallest number of others' requests that readers of slices may find out
 */
public record MailSettings(
    String from,
    Optional<String> replyTo,
    Server server,
    Optional<Login> login,
    long mostBytes,
    Optional<URI> reportsAt,
    Optional<String> operator,
    List<Recipient> recipients,
    int minimumCount) {

  public MailSettings {
    recipients = List.copyOf(recipients);
  }

  /** What the connection to a server is kept private by. */
  public enum Security {
    STARTTLS,
    TLS,
    NONE_ON_LOOPBACK
  }

  /** A mail server. */
  public record Server(String host, int port, Security security, int timeoutSeconds) {}

  /** What a login is proved with. */
  public enum Proof {
    PASSWORD,
    TOKEN
  }

  /**
   * Who logs in.
   *
   * @param secret the password or the token
   */
  public record Login(String user, Proof proof, String secret) {

    /** The secret, and what the commands of SMTP make of it. */
    public Set<String> secrets() {
      return Set.of(
          secret,
          base64(secret),
          base64("\0" + user + "\0" + secret),
          base64(user + "\0" + user + "\0" + secret),
          base64("user=" + user + "\1auth=Bearer " + secret + "\1\1"));
    }

    private static String base64(String text) {
      return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
      return "Login[user=" + user + ", proof=" + proof + ", secret=***]";
    }
  }

  /** What must be shown nowhere. */
  public Set<String> secrets() {
    return login.map(Login::secrets).orElse(Set.of());
  }
}
