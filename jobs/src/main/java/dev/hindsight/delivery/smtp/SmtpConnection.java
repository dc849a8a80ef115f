package dev.hindsight.delivery.smtp;

import dev.hindsight.delivery.Answer;
import dev.hindsight.delivery.MailServer.Connection;
import dev.hindsight.delivery.smtp.RememberedSocket.Conversation;
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
   * How long answers are waited for, in seconds.
   *
   * @param mail for the one to a whole mail
   * @param command for every other
   */
  record Patience(int mail, int command) {

    /** The answers to a login, or to what goes before a mail; most take no time at all. */
    private static final int ANSWERS = 5;

    /** For all until we are logged in. */
    int login() {
      return ANSWERS * command;
    }

    /** For all until a mail is answered. */
    int wholeMail() {
      return ANSWERS * command + mail;
    }
  }

  private final SmtpFailures failures;
  private final Session session;
  private final Transport transport;
  private final RememberedSocket socket;
  private final Patience patience;

  SmtpConnection(
      SmtpFailures failures,
      Session session,
      Transport transport,
      RememberedSocket socket,
      Patience patience) {
    this.failures = failures;
    this.session = session;
    this.transport = transport;
    this.socket = socket;
    this.patience = patience;
  }

  @Override
  public Answer send(byte[] mime, String address) {
    Message message = null;
    Conversation bounded = socket.begin(patience.wholeMail());
    try {
      socket.waitFor(patience.command());
      message = new Message(mime);
      transport.sendMessage(message, new Address[] {new InternetAddress(address)});
      return Answer.SENT;
    } catch (MessagingException | SocketException failure) {
      boolean isHandedOver = message != null && message.isHandedOver;
      return failures.answer(failure, isHandedOver);
    } finally {
      bounded.end();
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
  private final class Message extends MimeMessage {

    private final byte[] mime;
    private boolean isHandedOver;

    Message(byte[] mime) throws MessagingException {
      super(SmtpConnection.this.session, new ByteArrayInputStream(mime));
      this.mime = mime;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException {
      out.write(mime);
      out.flush();
      isHandedOver = true;
      socket.waitFor(patience.mail());
    }
  }
}
