package dev.hindsight.exports.config;

import dev.hindsight.exports.config.mail.MailSettings.Security;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a single value about mail may be. */
final class MailScalars {

  private static final Pattern DOMAIN =
      Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");

  /** A name or an address of either kind; a port stands elsewhere. */
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9._-]{1,253}|(?=[^:]*:[^:]*:)[A-Fa-f0-9.:]{2,45}");

  private static final int LAST_PORT = 65_535;

  private static final Pattern AT_DOMAIN = Pattern.compile("(.*@)([^@<>\\s]+)(>?)");
  private static final Pattern PRINTABLE = Pattern.compile("[!-~]+");

  /** Some mail servers pass "eve%example.net@example.com" on to example.net. */
  private static final Pattern PASSED_ON = Pattern.compile("[%!\"]");

  /** What java.net.IDN takes for other letters than registries do since 2008. */
  private static final Pattern DEVIATING = Pattern.compile("[\\u00df\\u03c2\\u200c\\u200d]");

  private static final int LONGEST_TIMEOUT = 3600;

  /** An address alone. */
  static final Scalar<String> ADDRESS =
      new Scalar<>("an address such as ada@example.com", MailScalars::address, List.of());

  /** An address, with a name or without. */
  static final Scalar<String> NAMED_ADDRESS =
      new Scalar<>(
          "an address such as \"Hindsight <hindsight@example.com>\"",
          text -> ascii(text).filter(address -> parsed(address).isPresent()),
          List.of());

  static final Scalar<String> ALLOWED_DOMAIN =
      new Scalar<>(
          "a domain such as example.com",
          text -> asciiDomain(text).map(domain -> domain.toLowerCase(Locale.ROOT)),
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

  /** Java counts milliseconds in an int. */
  static final Scalar<Integer> TIMEOUT =
      new Scalar<>(
          "a number of seconds from 1 to " + LONGEST_TIMEOUT,
          text -> Scalar.COUNT.read(text).filter(seconds -> seconds <= LONGEST_TIMEOUT),
          List.of());

  static final Scalar<Security> SECURITY =
      Scalar.oneOf(
          "starttls, tls or none-on-loopback",
          Map.of(
              "starttls",
              Security.STARTTLS,
              "tls",
              Security.TLS,
              "none-on-loopback",
              Security.NONE_ON_LOOPBACK));

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
    return ascii(text)
        .filter(address -> !PASSED_ON.matcher(address).find())
        .filter(
            address ->
                parsed(address).map(InternetAddress::getAddress).equals(Optional.of(address)));
  }

  /** The address with its domain as mail servers write it; what stands before stays. */
  private static Optional<String> ascii(String text) {
    Matcher parts = AT_DOMAIN.matcher(text);
    return parts.matches()
        ? asciiDomain(parts.group(2)).map(domain -> parts.group(1) + domain + parts.group(3))
        : Optional.empty();
  }

  private static Optional<String> asciiDomain(String domain) {
    try {
      return Optional.of(domain)
          .filter(written -> !DEVIATING.matcher(written).find())
          .map(written -> IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES))
          .filter(ascii -> DOMAIN.matcher(ascii.toLowerCase(Locale.ROOT)).matches());
    } catch (IllegalArgumentException noDomain) {
      return Optional.empty();
    }
  }

  /** A line break would begin another header of the mail. */
  private static Optional<InternetAddress> parsed(String text) {
    if (text.codePoints().anyMatch(Character::isISOControl)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new InternetAddress(text, true))
          .filter(each -> PRINTABLE.matcher(each.getAddress()).matches());
    } catch (AddressException noAddress) {
      return Optional.empty();
    }
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
