package dev.hindsight.delivery.smtp;

import dev.hindsight.delivery.MailServer;
import dev.hindsight.exports.config.mail.MailSettings.Login;
import dev.hindsight.exports.config.mail.MailSettings.Security;
import dev.hindsight.exports.config.mail.MailSettings.Server;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Properties;

/** A mail server that is spoken to by SMTP. It is told nothing before the connection is private. */
public final class SmtpServer implements MailServer {

  private final Server server;
  private final Optional<Login> login;

  /**
   * A server; nothing is connected yet.
   *
   * @param login who logs in; empty: nobody does, as at a relay that knows this machine
   */
  public SmtpServer(Server server, Optional<Login> login) {
    this.server = server;
    this.login = login;
  }

  @Override
  public Connection connect() {
    if (server.security() == Security.NONE_ON_LOOPBACK) {
      refuseOtherMachines();
    }
    RememberedSocket socket = new RememberedSocket();
    Session session = Session.getInstance(properties(socket));
    try {
      Transport transport = session.getTransport("smtp");
      transport.connect(
          server.host(),
          server.port(),
          login.map(Login::user).orElse(null),
          login.map(Login::secret).orElse(null));
      return new SmtpConnection(server, session, transport, socket);
    } catch (MessagingException failure) {
      throw SmtpFailures.unreachable(server, login, failure);
    }
  }

  private void refuseOtherMachines() {
    try {
      if (!InetAddress.getByName(server.host()).isLoopbackAddress()) {
        throw new UnreachableException(
            "the mail server %s is on another machine, and mail.smtp.security is none-on-loopback: choose starttls or tls"
                .formatted(SmtpFailures.address(server)),
            false,
            null);
      }
    } catch (UnknownHostException unknown) {
      throw SmtpFailures.unknownHost(server, unknown);
    }
  }

  private Properties properties(RememberedSocket socket) {
    Properties properties = new Properties();
    String timeout = String.valueOf(1000L * server.timeoutSeconds());
    properties.setProperty("mail.smtp.connectiontimeout", timeout);
    properties.setProperty("mail.smtp.timeout", timeout);
    properties.setProperty("mail.smtp.writetimeout", timeout);
    properties.put("mail.smtp.socketFactory", socket);
    properties.setProperty("mail.smtp.socketFactory.fallback", "false");
    properties.setProperty("mail.smtp.quitwait", "false");
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
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
