package dev.hindsight.delivery.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.hindsight.delivery.Answer;
import dev.hindsight.delivery.FaultyMailServer;
import dev.hindsight.delivery.MailServer.Connection;
import dev.hindsight.delivery.MailServer.UnreachableException;
import dev.hindsight.exports.config.mail.MailSettings.Login;
import dev.hindsight.exports.config.mail.MailSettings.Proof;
import dev.hindsight.exports.config.mail.MailSettings.Security;
import dev.hindsight.exports.config.mail.MailSettings.Server;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SmtpServerTest {

  private static final String MAIL =
      "From: a@example.com\r\nTo: b@example.com\r\nSubject: Gr\u00fc\u00dfe\r\n\r\n.\r\nText\r\n";

  @Test
  void mailGoesOutAsItIs() throws Exception {
    try (FaultyMailServer server = FaultyMailServer.start();
        Connection connection = open(server)) {
      assertThat(send(connection, "b@example.com")).isEqualTo(Answer.SENT);
      assertThat(send(connection, "c@example.com")).isEqualTo(Answer.SENT);
      assertThat(connection.isOpen()).isTrue();

      assertThat(server.received()).hasSize(2);
      assertThat(server.received().get(0).raw())
          .endsWith(new String(mail(), StandardCharsets.ISO_8859_1).stripTrailing());
    }
  }

  @Test
  void refusalsAreForGoodOrForNow() throws Exception {
    try (FaultyMailServer server = FaultyMailServer.start();
        Connection connection = open(server)) {
      server.refuse("b@example.com", "550 5.1.1 No such user here");
      server.refuse("c@example.com", "451 4.7.1 Greylisted, try later");

      assertThat(send(connection, "b@example.com"))
          .isEqualTo(Answer.failed("the mail server answers: 550 5.1.1 No such user here", false));
      assertThat(send(connection, "c@example.com"))
          .isEqualTo(
              Answer.failed("the mail server answers: 451 4.7.1 Greylisted, try later", true));
      assertThat(send(connection, "d@example.com")).isEqualTo(Answer.SENT);
    }
  }

  @Test
  void connectionThatBreaksAfterTheMailLeavesItUnknown() throws Exception {
    try (FaultyMailServer server = FaultyMailServer.start();
        Connection connection = open(server)) {
      server.breakAfter("b@example.com");

      assertThat(send(connection, "b@example.com"))
          .isEqualTo(
              Answer.unknown(
                  "the connection to the mail server 127.0.0.1:%s broke, before it said whether it took the mail"
                      .formatted(server.port())));
      assertThat(connection.isOpen()).isFalse();
    }
  }

  @Test
  void serverMayTakeItsTimeOverAMail() throws Exception {
    try (FaultyMailServer server = FaultyMailServer.start();
        Connection connection =
            new SmtpServer(plain(server.port(), 1), Optional.empty()).connect()) {
      server.answerLate("b@example.com", 1_500);

      assertThat(send(connection, "b@example.com")).isEqualTo(Answer.SENT);
    }
  }

  @Test
  void serverThatRefusesConnectionsIsToldSo() throws IOException {
    int port = freePort();

    assertThatThrownBy(() -> new SmtpServer(plain(port, 5), Optional.empty()).connect())
        .isInstanceOfSatisfying(
            UnreachableException.class, failure -> assertThat(failure.mayPass()).isTrue())
        .hasMessage("the mail server 127.0.0.1:%s cannot be reached: Connection refused", port);
  }

  @Test
  void serverThatHangsIsGivenUp() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = silent.getLocalPort();

      assertThatThrownBy(() -> new SmtpServer(plain(port, 1), Optional.empty()).connect())
          .isInstanceOfSatisfying(
              UnreachableException.class, failure -> assertThat(failure.mayPass()).isTrue())
          .hasMessage("the mail server 127.0.0.1:%s does not answer within 1 second", port);
    }
  }

  @Test
  void serverWhoseNameIsUnknownIsToldSo() {
    Server server = new Server("smtp.hindsight.invalid", 587, Security.STARTTLS, 5);

    assertThatThrownBy(() -> new SmtpServer(server, Optional.empty()).connect())
        .isInstanceOf(UnreachableException.class)
        .hasMessage(
            "the mail server smtp.hindsight.invalid:587 cannot be reached: its name is not known; check mail.smtp.host, and the network");
  }

  @Test
  void nothingGoesInTheOpenToAnotherMachine() {
    Server server = new Server("192.0.2.1", 25, Security.NONE_ON_LOOPBACK, 1);

    assertThatThrownBy(() -> new SmtpServer(server, Optional.empty()).connect())
        .isInstanceOfSatisfying(
            UnreachableException.class, failure -> assertThat(failure.mayPass()).isFalse())
        .hasMessage(
            "the mail server 192.0.2.1:25 is on another machine, and mail.smtp.security is none-on-loopback: choose starttls or tls");
  }

  @Test
  void serverWithoutStartTlsIsToldNothing() throws IOException {
    try (FaultyMailServer server = FaultyMailServer.start()) {
      Server settings = new Server("127.0.0.1", server.port(), Security.STARTTLS, 5);

      assertThatThrownBy(() -> new SmtpServer(settings, login("secret")).connect())
          .isInstanceOfSatisfying(
              UnreachableException.class, failure -> assertThat(failure.mayPass()).isFalse())
          .hasMessage(
              "the mail server 127.0.0.1:%s offers no STARTTLS: mail.smtp.security has to be what its port expects",
              server.port());
    }
  }

  @Test
  void loginIsByPasswordOrToken() {
    GreenMail greenMail = withUser();
    try {
      Server settings = plain(greenMail.getSmtp().getPort(), 5);
      Optional<Login> token = Optional.of(new Login("me", Proof.TOKEN, "correct"));

      new SmtpServer(settings, login("correct")).connect().close();
      new SmtpServer(settings, token).connect().close();
    } finally {
      greenMail.stop();
    }
  }

  @Test
  void loginThatIsRefusedIsNotWorthAnotherTry() {
    GreenMail greenMail = withUser();
    try {
      int port = greenMail.getSmtp().getPort();

      assertThatThrownBy(() -> new SmtpServer(plain(port, 5), login("wrong-one")).connect())
          .isInstanceOfSatisfying(
              UnreachableException.class, failure -> assertThat(failure.mayPass()).isFalse())
          .hasMessageStartingWith("the mail server 127.0.0.1:%s refuses the login of me: 535", port)
          .message()
          .doesNotContain("wrong-one");
    } finally {
      greenMail.stop();
    }
  }

  private static GreenMail withUser() {
    GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    greenMail.setUser("me@example.com", "me", "correct");
    greenMail.start();
    return greenMail;
  }

  private static Optional<Login> login(String password) {
    return Optional.of(new Login("me", Proof.PASSWORD, password));
  }

  private static Connection open(FaultyMailServer server) {
    return new SmtpServer(plain(server.port(), 5), Optional.empty()).connect();
  }

  private static Server plain(int port, int timeoutSeconds) {
    return new Server("127.0.0.1", port, Security.NONE_ON_LOOPBACK, timeoutSeconds);
  }

  private static Answer send(Connection connection, String address) {
    return connection.send(mail(), address);
  }

  private static byte[] mail() {
    return MAIL.getBytes(StandardCharsets.UTF_8);
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }
}
