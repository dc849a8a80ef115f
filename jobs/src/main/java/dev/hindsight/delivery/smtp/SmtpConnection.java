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

/** A connection to a mail server, logged in. */
final class SmtpConnection implements Connection {

  private final Server server;
  private final Session session;
  private final Transport transport;

  SmtpConnection(Server server, Session session, Transport transport) {
    this.server = server;
    this.session = session;
    this.transport = transport;
  }

  @Override
  public Answer send(byte[] mime, String address) {
    Message message = null;
    try {
      message = new Message(session, mime);
      transport.sendMessage(message, new Address[] {new InternetAddress(address)});
      return Answer.SENT;
    } catch (MessagingException failure) {
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

    private boolean isHandedOver;

    Message(Session session, byte[] mime) throws MessagingException {
      super(session, new ByteArrayInputStream(mime));
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
      super.writeTo(out, ignored);
      isHandedOver = true;
    }
  }
}
