package dev.hindsight.exports.config;

import dev.hindsight.exports.config.mail.MailSettings.Security;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a single value about mail may be. */
final class MailScalars {

  private static final Pattern DOMAIN =
      Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:_-]{1,253}");
  private static final int LAST_PORT = 65_535;

  /** An address alone. */
  static final Scalar<String> ADDRESS =
      new Scalar<>("an address such as ada@example.com", MailScalars::address, List.of());

  /** An address, with a name or without. */
  static final Scalar<String> NAMED_ADDRESS =
      new Scalar<>(
          "an address such as \"Hindsight <hindsight@example.com>\"",
          text -> parsed(text).map(address -> text),
          List.of());

  static final Scalar<String> ALLOWED_DOMAIN =
      new Scalar<>(
          "a domain such as example.com",
          text ->
              Optional.of(text.toLowerCase(Locale.ROOT))
                  .filter(domain -> DOMAIN.matcher(domain).matches()),
          List.of());

  static final Scalar<String> HOST_NAME =
      new Scalar<>(
          "the name of a machine such as smtp.example.com",
          text -> Optional.of(text).filter(host -> HOST.matcher(host).matches()),
          List.of());

  static final Scalar<Integer> PORT =
      new Scalar<>(
          "a port from 1 to 65535",
          text -> Scalar.COUNT.read(text).filter(port -> port <= LAST_PORT),
          List.of());

  private static final List<String> SECURITIES =
      Arrays.stream(Security.values()).map(MailScalars::word).toList();

  static final Scalar<Security> SECURITY =
      new Scalar<>("starttls, tls or none-on-loopback", MailScalars::security, SECURITIES);

  /** A folder in the web. */
  static final Scalar<URI> WEB_FOLDER =
      new Scalar<>(
          "an address such as https://reports.example.com/hindsight/",
          MailScalars::webFolder,
          List.of());

  private MailScalars() {}

  /** The domain of an address, in small letters. */
  static String domain(String address) {
    return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  private static Optional<String> address(String text) {
    return parsed(text).map(InternetAddress::getAddress).filter(text::equals);
  }

  /** A line break would begin another header of the mail. */
  private static Optional<InternetAddress> parsed(String text) {
    if (text.codePoints().anyMatch(Character::isISOControl)) {
      return Optional.empty();
    }
    try {
      InternetAddress address = new InternetAddress(text, true);
      return Optional.of(address)
          .filter(each -> DOMAIN.matcher(domain(each.getAddress())).matches());
    } catch (AddressException noAddress) {
      return Optional.empty();
    }
  }

  private static String word(Security security) {
    return security.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<Security> security(String text) {
    int index = SECURITIES.indexOf(text.toLowerCase(Locale.ROOT));
    return index < 0 ? Optional.empty() : Optional.of(Security.values()[index]);
  }

  private static Optional<URI> webFolder(String text) {
    try {
      URI address = new URI(text.endsWith("/") ? text : text + "/");
      return Optional.of(address)
          .filter(each -> each.getHost() != null && each.getRawUserInfo() == null)
          .filter(each -> List.of("http", "https").contains(each.getScheme()))
          .filter(each -> each.getRawQuery() == null && each.getRawFragment() == null);
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }
}
