package dev.hindsight.exports.config;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by its name, or by the address that it is in, that a text is a secret. */
public final class SecretWords {

  private static final Pattern NAME =
      Pattern.compile(
          ".*(password|passwd|passphrase|pwd|secret|token|credential|(api|access|account|private|encryption)[._-]?key).*|.*pass",
          Pattern.CASE_INSENSITIVE);

  /** What is named so says where a secret is, or how it is got. */
  private static final Pattern NO_SECRET =
      Pattern.compile(
          ".*(file|path|location|url|uri|type|provider|store|callback|class|id|expiry|timeout)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:\\S.*");

  /** {@code ?name=value}, {@code &name=value} or {@code ;name=value}. */
  private static final Pattern PARAMETER = Pattern.compile("[?&;]([^=?&;]+)=([^&;]+)");

  /** {@code //user:secret@host}, and Oracle's {@code thin:user/secret@host}. */
  private static final Pattern LOGIN =
      Pattern.compile("//[^/@:?]*:([^/@]+)@|:thin:[^/@:]+/([^@]+)@");

  private SecretWords() {}

  /** Whether an option of this name is a secret; a switch is none. */
  static boolean isSecret(String name, String text) {
    return isSecretName(name) && !text.strip().matches("(?i)true|false");
  }

  private static boolean isSecretName(String name) {
    return NAME.matcher(name).matches() && !NO_SECRET.matcher(name).matches();
  }

  /** The secrets in a text that is an address; none in any other text. */
  public static Set<String> inAddress(String text) {
    Set<String> secrets = new HashSet<>();
    if (ADDRESS.matcher(text).matches()) {
      addParameters(text, secrets);
      addLogins(text, secrets);
    }
    return secrets;
  }

  private static void addParameters(String address, Set<String> secrets) {
    Matcher parameters = PARAMETER.matcher(address);
    while (parameters.find()) {
      if (isSecret(parameters.group(1), parameters.group(2))) {
        add(parameters.group(2), secrets);
      }
    }
  }

  private static void addLogins(String address, Set<String> secrets) {
    Matcher logins = LOGIN.matcher(address);
    while (logins.find()) {
      add(logins.group(1) == null ? logins.group(2) : logins.group(1), secrets);
    }
  }

  private static void add(String written, Set<String> secrets) {
    secrets.add(written);
    secrets.add(decoded(written));
  }

  private static String decoded(String written) {
    try {
      return URLDecoder.decode(written, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException asItIs) {
      return written;
    }
  }
}
