package dev.hindsight.delivery.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.delivery.Answer;
import dev.hindsight.delivery.MailServer.Connection;
import dev.hindsight.delivery.MailServer.UnreachableException;
import dev.hindsight.exports.config.mail.MailSettings.Login;
import dev.hindsight.exports.config.mail.MailSettings.Proof;
import dev.hindsight.exports.config.mail.MailSettings.Security;
import dev.hindsight.exports.config.mail.MailSettings.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that are private, certificates, and what becomes of passwords and tokens. */
class SmtpPrivacyTest {

  private static final byte[] MAIL =
      "From: a@example.com\r\nSubject:  folded\r\n\tline\r\nBcc: kept\r\n\r\n.\r\nGr\u00fc\u00dfe\r\n"
          .getBytes(StandardCharsets.UTF_8);

  @TempDir private static Path folder;

  private static Certificate own;

  @BeforeAll
  static void makeCertificate() throws Exception {
    own = Certificate.of(folder, "dns:localhost", "-1d");
  }

  @Test
  void startTlsComesBeforeTheLogin() throws IOException {
    try (ScriptedServer server = ScriptedServer.withStartTls(own)) {
      try (Connection connection = connect(server, Security.STARTTLS, password("s3cret"))) {
        assertThat(connection.send(MAIL, "b@example.com")).isEqualTo(Answer.SENT);
      }

      assertThat(server.heard().subList(1, 7))
          .containsExactly(
              "STARTTLS",
              server.heard().get(0),
              "AUTH PLAIN " + base64("me@example.com\0me@example.com\0s3cret"),
              "MAIL FROM:<a@example.com>",
              "RCPT TO:<b@example.com>",
              "DATA");
      assertThat(server.heard().get(7).getBytes(StandardCharsets.ISO_8859_1)).isEqualTo(MAIL);
    }
  }

  @Test
  void connectionIsPrivateFromTheFirstByteAndServesSeveral() throws IOException {
    try (ScriptedServer server = ScriptedServer.withTls(own)) {
      try (Connection connection = connect(server, Security.TLS, token("ya29.token"))) {
        server.says("RCPT TO:<c@", "550 5.1.1 nobody");

        assertThat(connection.send(MAIL, "b@example.com")).isEqualTo(Answer.SENT);
        assertThat(connection.send(MAIL, "c@example.com"))
            .isEqualTo(Answer.failed("the mail server answers: 550 5.1.1 nobody", false));
        assertThat(connection.send(MAIL, "d@example.com")).isEqualTo(Answer.SENT);
      }

      assertThat(server.heard()).filteredOn(line -> line.startsWith("EHLO")).hasSize(1);
      assertThat(server.heard())
          .contains("AUTH XOAUTH2 " + base64("user=me@example.com\1auth=Bearer ya29.token\1\1"));
    }
  }

  @Test
  void certificateThatJavaDoesNotTrustIsToldNothing() throws IOException {
    try (ScriptedServer server = ScriptedServer.withStartTls(own)) {
      Server settings = server(server, Security.STARTTLS);

      assertThatThrownBy(() -> new SmtpServer(settings, password("s3cret")).connect())
          .hasMessage(
              "the mail server localhost:%s cannot be spoken to in private: its certificate is from no authority that Java trusts; where the authority is your own, let Java know it: HINDSIGHT_JAVA_OPTS=-Djavax.net.ssl.trustStore=FILE",
              server.port());
      assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH"));
    }
  }

  @Test
  void certificateForAnotherNameIsToldNothing() throws Exception {
    Certificate other = Certificate.of(folder, "dns:other.example.com", "-1d");
    try (ScriptedServer server = ScriptedServer.withTls(other)) {
      Server settings = server(server, Security.TLS);

      assertThatThrownBy(
              () ->
                  new SmtpServer(settings, password("s3cret"), Optional.of(other.trusting()), 5)
                      .connect())
          .isInstanceOfSatisfying(
              UnreachableException.class, failure -> assertThat(failure.mayPass()).isFalse())
          .hasMessage(
              "the mail server localhost:%s cannot be spoken to in private: its certificate is for another name (No subject alternative DNS name matching localhost found); mail.smtp.host has to be a name in it",
              server.port());
      assertThat(server.heard()).isEmpty();
    }
  }

  @Test
  void certificateThatIsNotValidNowIsTold() {
    assertThat(
            TlsFailures.explained(
                List.of(new SSLException("x"), new CertificateExpiredException())))
        .isEqualTo("its certificate has expired");
    assertThat(
            TlsFailures.explained(
                List.of(new SSLException("x"), new CertificateNotYetValidException())))
        .isEqualTo("its certificate is not valid yet; check the clock of this machine");
  }

  @Test
  void serverThatDoesNotSpeakTlsIsToldNothing() throws IOException {
    try (ScriptedServer server = ScriptedServer.inTheOpen()) {
      assertThatThrownBy(() -> connect(server, Security.TLS, password("s3cret")))
          .hasMessage(
              "the mail server localhost:%s cannot be spoken to in private: Unsupported or unrecognized SSL message; mail.smtp.security has to be what its port expects, tls or starttls",
              server.port());
    }
  }

  @Test
  void serverThatRefusesToStartTlsIsToldNothing() throws IOException {
    try (ScriptedServer server = ScriptedServer.withStartTls(own)) {
      server.says("STARTTLS", "454 4.7.0 TLS not available due to temporary reason");

      assertThatThrownBy(() -> connect(server, Security.STARTTLS, password("s3cret")))
          .hasMessage(
              "the mail server localhost:%s turns us away: 454 4.7.0 TLS not available due to temporary reason",
              server.port());
      assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH"));
    }
  }

  @Test
  void secretThatTheServerRepeatsIsNotShown() throws IOException {
    String plain = base64("me@example.com\0me@example.com\0s3cret");
    try (ScriptedServer server = ScriptedServer.inTheOpen()) {
      server.says("AUTH", "500 5.5.1 Unknown command AUTH PLAIN " + plain + " of s3cret");

      assertThatThrownBy(() -> connect(server, Security.NONE_ON_LOOPBACK, password("s3cret")))
          .hasMessage(
              "the mail server localhost:%s refuses the login of me@example.com: 500 5.5.1 Unknown command AUTH PLAIN *** of *** (check mail.login.user and the password)",
              server.port());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 1000, 1380})
  void noPartOfALongSecretIsShown(int length) throws IOException {
    String secret = "0123456789".repeat(100);
    String command = base64("user=me@example.com\1auth=Bearer " + secret + "\1\1");
    try (ScriptedServer server = ScriptedServer.inTheOpen()) {
      server.says("AUTH", "500 5.5.1 Unknown command AUTH XOAUTH2 " + command.substring(0, length));

      assertThatThrownBy(() -> connect(server, Security.NONE_ON_LOOPBACK, token(secret)))
          .hasMessage(
              "the mail server localhost:%s refuses the login of me@example.com: 500 5.5.1 Unknown command AUTH XOAUTH2 *** (check mail.login.user, and whether the token has expired or is for something else)",
              server.port());
    }
  }

  @Test
  void noLogHasASecretHoweverMuchItLogs() throws IOException {
    List<String> logged = new ArrayList<>();
    Logger root = Logger.getLogger("");
    Logger mail = Logger.getLogger("org.eclipse.angus.mail");
    Handler handler = new Listening(logged);
    mail.setLevel(Level.ALL);
    root.addHandler(handler);
    try (ScriptedServer server = ScriptedServer.withStartTls(own)) {
      connect(server, Security.STARTTLS, password("s3cret")).close();
      connect(server, Security.STARTTLS, token("ya29.token")).close();
    } finally {
      root.removeHandler(handler);
      mail.setLevel(null);
    }

    assertThat(logged)
        .noneMatch(line -> line.contains("s3cret") || line.contains("ya29"))
        .noneMatch(line -> line.contains(base64("me@example.com\0me@example.com\0s3cret")))
        .noneMatch(
            line -> line.contains(base64("user=me@example.com\1auth=Bearer ya29.token\1\1")));
  }

  private static Connection connect(
      ScriptedServer server, Security security, Optional<Login> login) {
    return new SmtpServer(server(server, security), login, Optional.of(own.trusting()), 5)
        .connect();
  }

  private static Server server(ScriptedServer server, Security security) {
    return new Server("localhost", server.port(), security, 5);
  }

  private static Optional<Login> password(String secret) {
    return Optional.of(new Login("me@example.com", Proof.PASSWORD, secret));
  }

  private static Optional<Login> token(String secret) {
    return Optional.of(new Login("me@example.com", Proof.TOKEN, secret));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Keeps what is logged. */
  private static final class Listening extends Handler {

    private final List<String> logged;

    Listening(List<String> logged) {
      this.logged = logged;
      setLevel(Level.ALL);
    }

    @Override
    public void publish(LogRecord entry) {
      logged.add(entry.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
