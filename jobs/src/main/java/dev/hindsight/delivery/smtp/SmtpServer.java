package dev.hindsight.delivery.smtp;

import dev.hindsight.delivery.MailServer;
import dev.hindsight.delivery.smtp.RememberedSocket.Conversation;
import dev.hindsight.delivery.smtp.SmtpConnection.Patience;
import dev.hindsight.exports.config.mail.MailSettings.Login;
import dev.hindsight.exports.config.mail.MailSettings.Security;
import dev.hindsight.exports.config.mail.MailSettings.Server;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A mail server that is spoken to by SMTP. It is told nothing before the connection is private. */
public final class SmtpServer implements MailServer {

  /**
   * A server that has a mail may scan it before it answers, and who does not wait for that sends it
   * twice (RFC 5321, 4.5.3.2.6).
   */
  private static final int SECONDS_FOR_A_MAIL = 600;

  private final Server server;
  private final Optional<Login> login;
  private final Optional<SSLSocketFactory> trusting;
  private final Patience patience;
  private final SmtpFailures failures;

  /**
   * A server whose certificate Java trusts; nothing is connected yet.
   *
   * @param login who logs in; empty: nobody does, as at a relay that knows this machine
   */
  public SmtpServer(Server server, Optional<Login> login) {
    this(server, login, Optional.empty(), SECONDS_FOR_A_MAIL);
  }

  /**
   * The same.
   *
   * @param trusting what trusts its certificate instead of Java
   * @param secondsForMail how long it may take to answer to a whole mail
   */
  SmtpServer(
      Server server,
      Optional<Login> login,
      Optional<SSLSocketFactory> trusting,
      int secondsForMail) {
    this.server = server;
    this.login = login;
    this.trusting = trusting;
    this.patience = new Patience(secondsForMail, server.timeoutSeconds());
    this.failures = new SmtpFailures(server, login);
  }

  @Override
  public Connection connect() {
    if (server.security() == Security.NONE_ON_LOOPBACK) {
      refuseOtherMachines();
    }
    RememberedSocket socket = new RememberedSocket();
    Session session = Session.getInstance(properties(socket));
    SMTPTransport transport =
        new SMTPTransport(
            session, new URLName("smtp", server.host(), server.port(), null, null, null));
    Conversation bounded = socket.begin(patience.login());
    try {
      transport.connect(
          server.host(),
          server.port(),
          login.map(Login::user).orElse(null),
          login.map(Login::secret).orElse(null));
    } catch (MessagingException failure) {
      throw failures.unreachable(failure, answered(transport));
    } finally {
      bounded.end();
    }
    Connection connection = new SmtpConnection(failures, session, transport, socket, patience);
    if (login.isPresent() && !transport.supportsExtension("AUTH")) {
      connection.close();
      throw failures.noLogin(null);
    }
    return connection;
  }

  private static String answered(SMTPTransport transport) {
    return Objects.requireNonNullElse(transport.getLastServerResponse(), "");
  }

  private void refuseOtherMachines() {
    try {
      if (!InetAddress.getByName(server.host()).isLoopbackAddress()) {
        throw failures.inTheOpen();
      }
    } catch (UnknownHostException unknown) {
      throw failures.unknownHost(unknown);
    }
  }

  private Properties properties(RememberedSocket socket) {
    Properties properties = new Properties();
    String timeout = String.valueOf(1000L * server.timeoutSeconds());
    properties.setProperty("mail.smtp.connectiontimeout", timeout);
    properties.setProperty("mail.smtp.timeout", timeout);
    properties.setProperty("mail.smtp.writetimeout", timeout);
    properties.setProperty("mail.smtp.quitwait", "false");
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    trusting.ifPresent(factory -> properties.put("mail.smtp.ssl.socketFactory", factory));
    properties.put("mail.smtp.socketFactory", socket);
    properties.setProperty("mail.smtp.socketFactory.fallback", "false");
    switch (server.security()) {
      case STARTTLS -> {
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
      }
      case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
      case NONE_ON_LOOPBACK -> {}
    }
    login.ifPresent(
        who -> {
          properties.setProperty("mail.smtp.auth", "true");
          properties.setProperty("mail.smtp.auth.mechanisms", mechanisms(who));
        });
    return properties;
  }

  private static String mechanisms(Login who) {
    return switch (who.proof()) {
      case PASSWORD -> "PLAIN LOGIN";
      case TOKEN -> "XOAUTH2";
    };
  }
}
