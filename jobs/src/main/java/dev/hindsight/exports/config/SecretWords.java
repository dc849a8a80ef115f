package dev.hindsight.exports.config;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells by its name, or by the address, the properties or the SQL that it is in, what is a secret.
 */
public final class SecretWords {

  private static final Pattern NAME =
      Pattern.compile(
          ".*(password|passwd|passphrase|pwd|secret|token|credential|(api|access|account|private|encryption)[._-]?key).*|.*pass",
          Pattern.CASE_INSENSITIVE);

  /** What is named so says where a secret is, or how it is got. */
  private static final Pattern NO_SECRET =
      Pattern.compile(
          ".*(file|path|location|url|uri|type|provider|store|callback|class|id|expiry|timeout|encryption)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:\\S.*");

  /** {@code ?name=value}, {@code &name=value} or {@code ;name=value}. */
  private static final Pattern PARAMETER = Pattern.compile("[?&;]([^=?&;]+)=([^&;]+)");

  /** {@code //user:secret@host}, and Oracle's {@code thin:user/secret@host}. */
  private static final Pattern LOGIN =
      Pattern.compile("//[^/@:?]*:([^@?;]+)@|:(?:thin|oci):[^/@:]+/([^@]+)@");

  /** {@code name=value} or {@code name: value}, in quotes or not, one or several of them. */
  private static final Pattern PROPERTY =
      Pattern.compile(
          "(?:^|[\\s?&;,{\\[(])[\"']?([\\w.-]+)[\"']?\\s*[=:]\\s*(?:\"([^\"]+)\"|'([^']+)'|([^\\s&;,\"'}\\])]+))");

  /** Options that are SQL: there a name before = may be a column. */
  private static final Pattern STATEMENT =
      Pattern.compile("query|dbtable|prepareQuery|sessionInitStatement", Pattern.CASE_INSENSITIVE);

  /** A text in SQL, with quotes in it doubled, or between dollars. */
  private static final Pattern LITERAL =
      Pattern.compile("'((?:[^']|'')*)'|\\$(\\w*)\\$(.*?)\\$\\2\\$", Pattern.DOTALL);

  /** {@code PASSWORD 'x'} and {@code password => 'x'}. */
  private static final Pattern NAMED = Pattern.compile("([\\w.]+)(?:\\s*=>\\s*|\\s+)'([^']+)'");

  private static final Pattern SET_CONFIG =
      Pattern.compile(
          "\\bset_config\\s*\\(\\s*'([\\w.]+)'\\s*,\\s*'([^']+)'", Pattern.CASE_INSENSITIVE);

  private static final Pattern SET =
      Pattern.compile(
          "\\bSET\\s+(?:SESSION\\s+|LOCAL\\s+|GLOBAL\\s+)?@*([\\w.]+)\\s*(?:=|\\bTO\\b)\\s*'?([^\\s';]+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern IDENTIFIED =
      Pattern.compile(
          "\\bIDENTIFIED\\s+(?:WITH\\s+\\w+\\s+)?BY\\s+(?:VALUES\\s+)?[\"']?([^\\s\"';]+)",
          Pattern.CASE_INSENSITIVE);

  private SecretWords() {}

  /** Whether an option of this name is a secret; a switch is none. */
  static boolean isSecret(String name, String text) {
    return isSecretName(name) && !text.strip().matches("(?i)true|false");
  }

  private static boolean isSecretName(String name) {
    return NAME.matcher(name).matches() && !NO_SECRET.matcher(name).matches();
  }

  /**
   * The secrets in the text of an option.
   *
   * @param name the option: some are SQL
   */
  public static Set<String> in(String name, String text) {
    Set<String> secrets = new HashSet<>(inAddress(text));
    if (STATEMENT.matcher(name).matches()) {
      addOfStatement(text, secrets);
    } else {
      addProperties(text, secrets);
    }
    return secrets;
  }

  private static void addOfStatement(String sql, Set<String> secrets) {
    Matcher literals = LITERAL.matcher(sql);
    while (literals.find()) {
      String literal = literals.group(1) == null ? literals.group(3) : literals.group(1);
      secrets.addAll(inAddress(literal));
      addProperties(literal, secrets);
    }
    addNamed(NAMED.matcher(sql), secrets);
    addNamed(SET.matcher(sql), secrets);
    addNamed(SET_CONFIG.matcher(sql), secrets);
    Matcher identified = IDENTIFIED.matcher(sql);
    while (identified.find()) {
      secrets.add(identified.group(1));
    }
  }

  private static void addNamed(Matcher named, Set<String> secrets) {
    while (named.find()) {
      if (isSecret(named.group(1), named.group(2))) {
        secrets.add(named.group(2));
      }
    }
  }

  private static void addProperties(String text, Set<String> secrets) {
    Matcher properties = PROPERTY.matcher(text);
    while (properties.find()) {
      String value =
          Stream.of(properties.group(2), properties.group(3), properties.group(4))
              .filter(Objects::nonNull)
              .findFirst()
              .orElseThrow();
      if (isSecret(properties.group(1), value)) {
        add(value, secrets);
      }
    }
  }

  /** The secrets in a text that is an address; none in any other text. */
  static Set<String> inAddress(String text) {
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
