package dev.hindsight.delivery.smtp;

import dev.hindsight.delivery.Answer;
import dev.hindsight.delivery.MailServer.UnreachableException;
import dev.hindsight.exports.config.mail.MailSettings.Login;
import dev.hindsight.exports.config.mail.MailSettings.Security;
import dev.hindsight.exports.config.mail.MailSettings.Server;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What it means where a mail server does not do what it is asked. */
final class SmtpFailures {

  /** Of an answer. What begins with 4 may pass. */
  private static final int FOR_GOOD = 500;

  private static final int LONGEST = 300;

  private SmtpFailures() {}

  /** Why there is no connection. */
  static UnreachableException unreachable(
      Server server, Optional<Login> login, MessagingException failure) {
    if (failure instanceof AuthenticationFailedException refused) {
      return refusedLogin(server, login, refused);
    }
    if (find(failure, UnknownHostException.class).isPresent()) {
      return unknownHost(server, failure);
    }
    Optional<SSLException> notPrivate = find(failure, SSLException.class);
    if (notPrivate.isPresent()) {
      return new UnreachableException(
          "the connection to the mail server %s cannot be made private: %s. Its certificate has to be for this name and from an authority that Java trusts, and mail.smtp.security has to be what its port expects"
              .formatted(address(server), said(notPrivate.get())),
          false,
          failure);
    }
    if (find(failure, SocketTimeoutException.class).isPresent()) {
      return new UnreachableException(
          "the mail server %s does not answer within %s seconds"
              .formatted(address(server), server.timeoutSeconds()),
          true,
          failure);
    }
    return lacksStartTls(server, failure)
        ? new UnreachableException(
            "the mail server %s offers no STARTTLS: mail.smtp.security has to be what its port expects"
                .formatted(address(server)),
            false,
            failure)
        : new UnreachableException(
            "the mail server %s cannot be reached: %s"
                .formatted(address(server), said(innermost(failure))),
            true,
            failure);
  }

  static UnreachableException unknownHost(Server server, Exception failure) {
    return new UnreachableException(
        "the mail server %s cannot be reached: its name is not known; check mail.smtp.host, and the network"
            .formatted(address(server)),
        true,
        failure);
  }

  private static boolean lacksStartTls(Server server, MessagingException failure) {
    return server.security() == Security.STARTTLS
        && String.valueOf(failure.getMessage()).startsWith("STARTTLS is required");
  }

  /** A server that is busy answers with 4 before it has looked. */
  private static UnreachableException refusedLogin(
      Server server, Optional<Login> login, AuthenticationFailedException refused) {
    String answer = said(refused);
    return new UnreachableException(
        "the mail server %s refuses the login of %s: %s"
            .formatted(address(server), login.map(Login::user).orElse("nobody"), answer),
        answer.startsWith("4"),
        refused);
  }

  /**
   * What became of a mail.
   *
   * @param isHandedOver whether all of it had gone out
   */
  static Answer answer(Server server, Exception failure, boolean isHandedOver) {
    for (Throwable each : chain(failure)) {
      int code = code(each);
      if (code > 0) {
        return Answer.failed("the mail server answers: " + said(each), code < FOR_GOOD);
      }
    }
    return isHandedOver
        ? Answer.unknown(
            "the connection to the mail server %s broke before it said whether it took the mail"
                .formatted(address(server)))
        : Answer.failed(
            "the connection to the mail server %s broke before it had the mail"
                .formatted(address(server)),
            true);
  }

  private static int code(Throwable failure) {
    if (failure instanceof SMTPAddressFailedException address) {
      return address.getReturnCode();
    }
    if (failure instanceof SMTPSenderFailedException sender) {
      return sender.getReturnCode();
    }
    return failure instanceof SMTPSendFailedException send ? send.getReturnCode() : -1;
  }

  /** Such as "smtp.example.com:587". */
  static String address(Server server) {
    return server.host() + ":" + server.port();
  }

  private static <T> Optional<T> find(Throwable failure, Class<T> type) {
    return chain(failure).stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  private static Throwable innermost(Throwable failure) {
    List<Throwable> chain = chain(failure);
    return chain.get(chain.size() - 1);
  }

  private static List<Throwable> chain(Throwable failure) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable each = failure; each != null; each = each.getCause()) {
      chain.add(each);
      if (each instanceof MessagingException next && next.getNextException() != null) {
        chain.add(next.getNextException());
      }
    }
    return chain;
  }

  /** One line, of what a server or Java says. */
  private static String said(Throwable failure) {
    String line = String.valueOf(failure.getMessage()).strip().replaceAll("\\s+", " ");
    String cut = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    return cut.replaceFirst("\\.$", "");
  }
}
