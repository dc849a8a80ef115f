package dev.hindsight.exports.config;

import dev.hindsight.exports.config.mail.MailSettings;
import dev.hindsight.exports.config.mail.MailSettings.Login;
import dev.hindsight.exports.config.mail.MailSettings.Proof;
import dev.hindsight.exports.config.mail.MailSettings.Security;
import dev.hindsight.exports.config.mail.MailSettings.Server;
import dev.hindsight.exports.config.mail.Recipient;
import dev.hindsight.exports.config.mail.Slice;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of {@code mail}: who gets reports, and over which server. */
final class MailParser {

  static final String FROM = "from";
  static final String REPLY_TO = "reply-to";
  static final String ALLOWED_DOMAINS = "allowed-domains";
  static final String SMTP = "smtp";
  static final String LOGIN = "login";
  static final String SIZE_LIMIT_MB = "size-limit-mb";
  static final String REPORTS_AT = "reports-at";
  static final String OPERATOR = "operator";
  static final String RECIPIENTS = "recipients";
  static final String MINIMUM_COUNT = "minimum-count";
  static final List<String> KEYS =
      List.of(
          FROM,
          REPLY_TO,
          ALLOWED_DOMAINS,
          SMTP,
          LOGIN,
          SIZE_LIMIT_MB,
          REPORTS_AT,
          OPERATOR,
          RECIPIENTS,
          MINIMUM_COUNT);

  static final String HOST = "host";
  static final String PORT = "port";
  static final String SECURITY = "security";
  static final String TIMEOUT_SECONDS = "timeout-seconds";
  static final List<String> SMTP_KEYS = List.of(HOST, PORT, SECURITY, TIMEOUT_SECONDS);

  static final String USER = "user";
  static final String PASSWORD = "password";
  static final String TOKEN = "token";
  static final List<String> LOGIN_KEYS = List.of(USER, PASSWORD, TOKEN);

  static final String TO = "to";
  static final List<String> RECIPIENT_KEYS =
      List.of(TO, Slice.Kind.SALES_TEAM.key(), Slice.Kind.PRODUCT_MANAGER.key());

  private static final int SIZE_LIMIT = 20;
  private static final long MEGABYTE = 1_000_000;
  private static final int TIMEOUT = 30;
  private static final int FEWEST = 5;

  private static final String DOMAINS = "the domains that mail may go to, such as [example.com]";
  private static final String GETTERS = "who gets the report, such as [{to: ada@example.com}]";
  private static final String SECRET = "{environment: NAME} or {file: PATH}";

  private final Section section;
  private final Map<String, String> environment;
  private final List<String> domains;

  private MailParser(Property property, Map<String, String> environment) {
    this.section = new Section(property, "key", KEYS);
    this.environment = environment;
    this.domains = section.list(ALLOWED_DOMAINS, MailScalars.ALLOWED_DOMAIN, List.of());
  }

  /**
   * The settings; what is wrong with them is noted, and empty where they cannot be made.
   *
   * @param environment the variables that secrets may stand in
   */
  static Optional<MailSettings> parse(Property property, Map<String, String> environment) {
    return new MailParser(property, environment).settings();
  }

  private Optional<MailSettings> settings() {
    items(ALLOWED_DOMAINS, DOMAINS);
    Optional<String> from = section.require(FROM, MailScalars.NAMED_ADDRESS);
    Optional<String> replyTo = optional(REPLY_TO, MailScalars.NAMED_ADDRESS);
    Optional<Server> server = server();
    Optional<Login> login = section.at(LOGIN).flatMap(this::login);
    long mostBytes = section.read(SIZE_LIMIT_MB, Scalar.COUNT, SIZE_LIMIT) * MEGABYTE;
    Optional<URI> reportsAt = optional(REPORTS_AT, MailScalars.WEB_FOLDER);
    Optional<String> operator = section.at(OPERATOR).flatMap(this::allowed);
    List<Recipient> recipients = recipients();
    int minimum = section.read(MINIMUM_COUNT, Scalar.COUNT, FEWEST);
    return from.flatMap(
        sender ->
            server.map(
                by ->
                    new MailSettings(
                        sender,
                        replyTo,
                        by,
                        login,
                        mostBytes,
                        reportsAt,
                        operator,
                        recipients,
                        minimum)));
  }

  private <T> Optional<T> optional(String key, Scalar<T> scalar) {
    return section.at(key).flatMap(written -> written.read(scalar));
  }

  /** The items of a list that has to be there, and to have some. */
  private List<Property> items(String key, String expected) {
    Optional<Property> written = section.require(key, expected);
    List<Property> items = written.map(Property::items).orElse(List.of());
    if (items.isEmpty()) {
      written.ifPresent(list -> list.expect(expected));
    }
    return items;
  }

  private Optional<Server> server() {
    return section
        .require(SMTP, "the mail server, such as {host: smtp.example.com}")
        .flatMap(written -> server(new Section(written, "key", SMTP_KEYS)));
  }

  private static Optional<Server> server(Section smtp) {
    Security security = smtp.read(SECURITY, MailScalars.SECURITY, Security.STARTTLS);
    return smtp.require(HOST, MailScalars.HOST_NAME)
        .map(
            host ->
                new Server(
                    host,
                    smtp.read(PORT, MailScalars.PORT, port(security)),
                    security,
                    smtp.read(TIMEOUT_SECONDS, MailScalars.TIMEOUT, TIMEOUT)));
  }

  private static int port(Security security) {
    return switch (security) {
      case STARTTLS -> 587;
      case TLS -> 465;
      case NONE_ON_LOOPBACK -> 25;
    };
  }

  private Optional<Login> login(Property written) {
    Section login = new Section(written, "key", LOGIN_KEYS);
    Optional<String> user = login.require(USER, Scalar.TEXT);
    if (login.at(PASSWORD).isPresent() == login.at(TOKEN).isPresent()) {
      written.problem("expected either password or token, as " + SECRET);
      return Optional.empty();
    }
    Proof proof = login.at(TOKEN).isPresent() ? Proof.TOKEN : Proof.PASSWORD;
    return login
        .at(proof == Proof.TOKEN ? TOKEN : PASSWORD)
        .flatMap(this::secret)
        .flatMap(secret -> user.map(name -> new Login(name, proof, secret)));
  }

  /** What is no place of a secret is not quoted: it may be the secret. */
  private Optional<String> secret(Property written) {
    if (!written.hasKeys() || written.isEmpty()) {
      written.problem("a secret does not stand in this file; write " + SECRET);
      return Optional.empty();
    }
    return new SecretParser(environment).read(written, SECRET);
  }

  private List<Recipient> recipients() {
    List<Recipient> recipients = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (Property each : items(RECIPIENTS, GETTERS)) {
      recipient(each)
          .filter(recipient -> isFirst(recipient, each, lines))
          .ifPresent(recipients::add);
    }
    return recipients;
  }

  private static boolean isFirst(Recipient recipient, Property at, Map<String, Integer> lines) {
    Integer line = lines.putIfAbsent(recipient.key(), at.line());
    if (line != null) {
      at.problem(
          recipient.address() + " stands already on line " + line + "; nobody gets two mails");
    }
    return line == null;
  }

  private Optional<Recipient> recipient(Property written) {
    Section recipient = new Section(written, "key", RECIPIENT_KEYS);
    Optional<Property> to = recipient.require(TO, MailScalars.ADDRESS.expected());
    if (to.isEmpty()) {
      return Optional.empty();
    }
    if (Stream.of(Slice.Kind.values()).allMatch(kind -> recipient.at(kind.key()).isPresent())) {
      written.problem("expected either sales_team or product_manager, found both");
    }
    Optional<Slice> slice =
        Stream.of(Slice.Kind.values()).flatMap(kind -> slice(recipient, kind).stream()).findFirst();
    return to.flatMap(this::allowed).map(address -> new Recipient(address, slice));
  }

  private static Optional<Slice> slice(Section recipient, Slice.Kind kind) {
    return recipient
        .at(kind.key())
        .flatMap(written -> written.read(Scalar.TEXT))
        .map(name -> new Slice(kind, name));
  }

  private Optional<String> allowed(Property written) {
    Optional<String> address = written.read(MailScalars.ADDRESS);
    address
        .filter(each -> !domains.isEmpty() && !domains.contains(MailScalars.domain(each)))
        .ifPresent(
            each ->
                written.problem(
                    "%s is in none of the allowed-domains (%s)"
                        .formatted(each, String.join(", ", domains))));
    return address.filter(each -> domains.contains(MailScalars.domain(each)));
  }
}
