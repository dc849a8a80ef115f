package dev.hindsight.delivery.smtp;

import dev.hindsight.delivery.Answer;
import dev.hindsight.delivery.MailServer.Connection;
import dev.hindsight.exports.config.mail.MailSettings.Server;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketException;

/** A connection to a mail server, logged in. */
final class SmtpConnection implements Connection {

  /**
   * A server that has a mail may scan it before it answers, and who does not wait for that sends it
   * twice (RFC 5321, 4.5.3.2.6).
   */
  private static final int SECONDS_FOR_A_MAIL = 600;

  private final Server server;
  private final Session session;
  private final Transport transport;
  private final RememberedSocket socket;

  SmtpConnection(Server server, Session session, Transport transport, RememberedSocket socket) {
    this.server = server;
    this.session = session;
    this.transport = transport;
    this.socket = socket;
  }

  @Override
  public Answer send(byte[] mime, String address) {
    Message message = null;
    try {
      socket.waitFor(server.timeoutSeconds());
      message = new Message(session, mime, socket);
      transport.sendMessage(message, new Address[] {new InternetAddress(address)});
      return Answer.SENT;
    } catch (MessagingException | SocketException failure) {
      boolean isHandedOver = message != null && message.isHandedOver;
      return SmtpFailures.answer(server, failure, isHandedOver);
    }
  }

  @Override
  public boolean isOpen() {
    return transport.isConnected();
  }

  @Override
  public void close() {
    try {
      transport.close();
    } catch (MessagingException itIsGoneAlready) {
      // What was sent has its answer.
    }
  }

  /** Goes out byte for byte as it is; knows when all of it has. */
  private static final class Message extends MimeMessage {

    private final RememberedSocket socket;
    private boolean isHandedOver;

    Message(Session session, byte[] mime, RememberedSocket socket) throws MessagingException {
      super(session, new ByteArrayInputStream(mime));
      this.socket = socket;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
      super.writeTo(out, ignored);
      isHandedOver = true;
      socket.waitFor(SECONDS_FOR_A_MAIL);
    }
  }
}
