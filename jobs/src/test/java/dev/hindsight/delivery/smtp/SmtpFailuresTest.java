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
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a mail server that does not do what it is asked. */
class SmtpFailuresTest {

  private static final byte[] MAIL =
      "From: a@example.com\r\n\r\nText\r\n".getBytes(StandardCharsets.UTF_8);
  private static final Optional<Login> PASSWORD =
      Optional.of(new Login("me", Proof.PASSWORD, "s3cret"));
  private static final Optional<Login> TOKEN =
      Optional.of(new Login("me", Proof.TOKEN, "ya29.token"));

  private ScriptedServer server;

  @BeforeEach
  void start() throws IOException {
    server = ScriptedServer.inTheOpen();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "421 4.3.2 Service not available | true | turns us away: 421 4.3.2 Service not available (it is busy, or has had too many connections or mails: it takes the mail later)",
        "554 5.7.1 Not from your network | false | turns us away: 554 5.7.1 Not from your network",
        "drops | true | breaks the connection",
        "hangs | true | does not answer within 1 second",
        "trickles | true | does not answer within 1 second"
      })
  void greetingThatIsNoneIsTold(String greeting, boolean mayPass, String told) {
    server.says("GREETING", greeting);

    assertUnreachable(Optional.empty(), mayPass, told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. | false | refuses the login of me: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant (logins by SMTP are switched off for this mailbox or the whole organisation: whoever administers it has to switch on Authenticated SMTP)",
        "535 5.7.139 Authentication unsuccessful, basic authentication is disabled. | false | refuses the login of me: 535 5.7.139 Authentication unsuccessful, basic authentication is disabled (passwords of people are not taken from programs here: use mail.login.token, or an app password)",
        "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy | false | refuses the login of me: 535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy (a policy of the organisation forbids this login: ask whoever administers it)",
        "535-5.7.8 Username and Password not accepted. | false | refuses the login of me: 535-5.7.8 Username and Password not accepted. 535 5.7.8 that is all (passwords of people are not taken from programs here: use mail.login.token, or an app password)",
        "534 5.7.9 Application-specific password required. | false | refuses the login of me: 534 5.7.9 Application-specific password required (the account has two-step verification: use mail.login.token, or an app password)",
        "535 5.7.3 Authentication unsuccessful | false | refuses the login of me: 535 5.7.3 Authentication unsuccessful (check mail.login.user and the password)",
        "454 4.7.0 Temporary authentication failure | true | refuses the login of me: 454 4.7.0 Temporary authentication failure",
        "421 4.7.0 Too many login attempts | true | refuses the login of me: 421 4.7.0 Too many login attempts (it is busy, or has had too many connections or mails: it takes the mail later)",
        "drops | true | breaks the connection at the login",
        "hangs | true | does not answer within 1 second"
      })
  void loginThatIsRefusedIsTold(String answer, boolean mayPass, String told) {
    server.says("AUTH", answer.startsWith("535-") ? answer + "\r\n535 5.7.8 that is all" : answer);

    assertUnreachable(PASSWORD, mayPass, told);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 400})
  void tokenThatIsRefusedIsToldInWords(int more) {
    String json = "{\"status\":\"400\",\"schemes\":\"Bearer\"}" + " ".repeat(more);
    server.says(
        "AUTH", "334 " + Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)));

    assertUnreachable(
        TOKEN,
        false,
        "refuses the login of me: {\"status\":\"400\",\"schemes\":\"Bearer\"} (check mail.login.user, and whether the token has expired or is for something else)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"250 hello", "250-hello\r\n250 AUTH NTLM"})
  void serverWithoutTheLoginIsTold(String greeting) {
    server.says("EHLO", greeting);

    assertUnreachable(
        PASSWORD,
        false,
        "offers no login by password (PLAIN or LOGIN); check mail.login and mail.smtp");
    assertUnreachable(
        TOKEN, false, "offers no login by token (XOAUTH2); check mail.login and mail.smtp");
    assertThat(server.heard()).noneMatch(line -> line.startsWith("MAIL"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MAIL FROM | 552 5.3.4 Message size exceeds fixed limit | false | 552 5.3.4 Message size exceeds fixed limit (the mail is larger than it takes: lower mail.size-limit-mb)",
        "BODY | 552 Too large | false | 552 Too large (the mail is larger than it takes: lower mail.size-limit-mb)",
        "RCPT TO | 552 5.2.2 Mailbox full | false | 552 5.2.2 Mailbox full",
        "BODY | 550 5.7.60 SMTP; Client does not have permissions to send as this sender | false | 550 5.7.60 SMTP; Client does not have permissions to send as this sender (this login may not send as mail.from: write its own address there, or have it allowed to send as that one)",
        "DATA | 554 5.2.252 SendAsDenied; me not allowed to send as a | false | 554 5.2.252 SendAsDenied; me not allowed to send as a (this login may not send as mail.from: write its own address there, or have it allowed to send as that one)",
        "MAIL FROM | 530 5.7.0 Must issue a STARTTLS command first | false | 530 5.7.0 Must issue a STARTTLS command first (it takes nothing in the open: mail.smtp.security is starttls)",
        "MAIL FROM | 530 5.7.57 Client not authenticated to send mail | false | 530 5.7.57 Client not authenticated to send mail (it takes mail only after a login: set mail.login)",
        "RCPT TO | 554 5.7.1 <b@example.com>: Relay access denied | false | 554 5.7.1 <b@example.com>: Relay access denied (it passes on no mail of ours to this address: set mail.login, or have it let this machine relay)",
        "MAIL FROM | 421 4.4.2 Closing | true | 421 4.4.2 Closing (it is busy, or has had too many connections or mails: it takes the mail later)",
        "BODY | 432 4.3.2 Concurrent connections limit exceeded | true | 432 4.3.2 Concurrent connections limit exceeded (it is busy, or has had too many connections or mails: it takes the mail later)",
        "BODY | 451 4.3.0 Try again | true | 451 4.3.0 Try again"
      })
  void answerIsToldWithWhatItMeans(String to, String answer, boolean mayPass, String told) {
    server.says(to, answer);

    assertThat(sent()).isEqualTo(Answer.failed("the mail server answers: " + told, mayPass));
  }

  @ParameterizedTest
  @CsvSource({
    "MAIL FROM,drops,the connection to the mail server 127.0.0.1:PORT broke",
    "RCPT TO,drops,the connection to the mail server 127.0.0.1:PORT broke",
    "DATA,drops,the connection to the mail server 127.0.0.1:PORT broke",
    "DATA,hangs,the mail server 127.0.0.1:PORT did not answer in time",
    "RCPT TO,trickles,the mail server 127.0.0.1:PORT did not answer in time"
  })
  void mailThatWasNotHandedOverMayBeTriedAgain(String to, String fault, String told) {
    server.says(to, fault);

    assertThat(sent())
        .isEqualTo(
            Answer.failed(
                told.replace("PORT", String.valueOf(server.port())) + ", before it had the mail",
                true));
  }

  @Test
  void connectionThatBreaksInTheMiddleOfAMailLeavesNothing() {
    server.says("BODY", ScriptedServer.DROPS_AT_ONCE);

    assertThat(sent(large()))
        .isEqualTo(
            Answer.failed(
                "the connection to the mail server 127.0.0.1:%s broke, before it had the mail"
                    .formatted(server.port()),
                true));
  }

  @Test
  void serverThatStopsReadingAMailIsGivenUp() {
    server.says("DATA", ScriptedServer.READS_NOTHING);

    assertThat(sent(large()))
        .isEqualTo(
            Answer.failed(
                "the mail server 127.0.0.1:%s did not answer in time, before it had the mail"
                    .formatted(server.port()),
                true));
  }

  @ParameterizedTest
  @CsvSource({
    "drops,the connection to the mail server 127.0.0.1:PORT broke",
    "hangs,the mail server 127.0.0.1:PORT did not answer in time"
  })
  void mailThatWasHandedOverIsUnknown(String fault, String told) {
    server.says("BODY", fault);

    assertThat(sent())
        .isEqualTo(
            Answer.unknown(
                told.replace("PORT", String.valueOf(server.port()))
                    + ", before it said whether it took the mail"));
  }

  @Test
  void portOfTheOtherSecurityIsTold() {
    Server settings = new Server("smtp.example.com", 465, Security.STARTTLS, 30);
    MessagingException silence =
        new MessagingException("Exception reading response", new SocketTimeoutException());

    assertThat(new SmtpFailures(settings, Optional.empty()).unreachable(silence, ""))
        .hasMessage(
            "the mail server smtp.example.com:465 does not answer within 30 seconds; port 465 expects mail.smtp.security: tls");
  }

  private static byte[] large() {
    return (new String(MAIL, StandardCharsets.UTF_8) + "Text\r\n".repeat(2_000_000))
        .getBytes(StandardCharsets.UTF_8);
  }

  private Answer sent() {
    return sent(MAIL);
  }

  private Answer sent(byte[] mail) {
    try (Connection connection = connect(Optional.empty())) {
      return connection.send(mail, "b@example.com");
    }
  }

  private void assertUnreachable(Optional<Login> login, boolean mayPass, String told) {
    assertThatThrownBy(() -> connect(login).close())
        .isInstanceOfSatisfying(
            UnreachableException.class, failure -> assertThat(failure.mayPass()).isEqualTo(mayPass))
        .hasMessage("the mail server 127.0.0.1:%s %s", server.port(), told);
  }

  private Connection connect(Optional<Login> login) {
    Server settings = new Server("127.0.0.1", server.port(), Security.NONE_ON_LOOPBACK, 1);
    return new SmtpServer(settings, login, Optional.empty(), 1).connect();
  }
}
