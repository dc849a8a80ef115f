package dev.hindsight.delivery.smtp;

import dev.hindsight.delivery.Answer;
import dev.hindsight.delivery.MailServer.UnreachableException;
import dev.hindsight.exports.config.mail.MailSettings.Login;
import dev.hindsight.exports.config.mail.MailSettings.Proof;
import dev.hindsight.exports.config.mail.MailSettings.Security;
import dev.hindsight.exports.config.mail.MailSettings.Server;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What it means where a mail server does not do what it is asked. */
final class SmtpFailures {

  /** Of an answer. What begins with 4 may pass. */
  private static final int FOR_GOOD = 500;

  private static final int FOR_NOW = 400;
  private static final int ASKS_FOR_MORE = 334;

  private static final int LONGEST = 300;
  private static final Pattern CODE = Pattern.compile("(\\d{3})(?!\\d).*");
  private static final int TLS_PORT = 465;

  private final Server server;
  private final Optional<Login> login;
  private final Masking masking;

  SmtpFailures(Server server, Optional<Login> login) {
    this.server = server;
    this.login = login;
    this.masking = new Masking(login);
  }

  /**
   * Why there is no connection.
   *
   * @param answered what the server said last; empty where it said nothing
   */
  UnreachableException unreachable(MessagingException failure, String answered) {
    List<Throwable> chain = chain(failure);
    if (has(chain, UnknownHostException.class)) {
      return unknownHost(failure);
    }
    if (isTimeout(chain)) {
      return forNow(failure, "does not answer within " + timeout() + perhapsTls());
    }
    if (has(chain, SSLException.class)) {
      return forGood(failure, "cannot be spoken to in private: " + TlsFailures.explained(chain));
    }
    if (failure instanceof AuthenticationFailedException && !has(chain, IOException.class)) {
      return refusedLogin(failure);
    }
    return lacksStartTls(failure)
        ? forGood(failure, "offers no STARTTLS: mail.smtp.security has to be what its port expects")
        : noConnection(failure, chain, shown(answered));
  }

  private UnreachableException noConnection(
      MessagingException failure, List<Throwable> chain, String answer) {
    int code = code(answer);
    if (answer.equals("[EOF]")) {
      return forNow(failure, "breaks the connection");
    }
    if (code < FOR_NOW) {
      return forNow(
          failure, "cannot be reached: " + shown(chain.get(chain.size() - 1).getMessage()));
    }
    String what = "turns us away: " + KnownAnswers.explained(answer);
    return code < FOR_GOOD ? forNow(failure, what) : forGood(failure, what);
  }

  UnreachableException unknownHost(Exception failure) {
    return forNow(
        failure, "cannot be reached: its name is not known; check mail.smtp.host, and the network");
  }

  /** A server on another machine that is to be spoken to in the open. */
  UnreachableException inTheOpen() {
    return forGood(
        null,
        "is on another machine, and mail.smtp.security is none-on-loopback: choose starttls or tls");
  }

  /** A server that knows no login of the kind there is. */
  UnreachableException noLogin(Exception failure) {
    String kind = hasToken() ? "token (XOAUTH2)" : "password (PLAIN or LOGIN)";
    return forGood(
        failure, "offers no login by %s; check mail.login and mail.smtp".formatted(kind));
  }

  private String timeout() {
    int seconds = server.timeoutSeconds();
    return seconds + (seconds == 1 ? " second" : " seconds");
  }

  private String perhapsTls() {
    return server.security() == Security.STARTTLS && server.port() == TLS_PORT
        ? "; port 465 expects mail.smtp.security: tls"
        : "";
  }

  private boolean lacksStartTls(MessagingException failure) {
    return server.security() == Security.STARTTLS
        && String.valueOf(failure.getMessage()).startsWith("STARTTLS is required");
  }

  /** A server that is busy answers with 4 before it has looked. */
  private UnreachableException refusedLogin(MessagingException refused) {
    String said = shown(refused.getMessage());
    int code = code(said);
    if (said.startsWith("No authentication mechanisms")) {
      return noLogin(refused);
    }
    if (code < 0) {
      return forNow(refused, "breaks the connection at the login");
    }
    String answer = code == ASKS_FOR_MORE ? shown(decoded(refused.getMessage())) : said;
    String explained = KnownAnswers.explained(answer);
    String what = "refuses the login of " + login.map(Login::user).orElse("nobody") + ": ";
    return FOR_NOW <= code && code < FOR_GOOD
        ? forNow(refused, what + explained)
        : forGood(refused, what + (explained.equals(answer) ? answer + advice() : explained));
  }

  private boolean hasToken() {
    return login.map(Login::proof).filter(Proof.TOKEN::equals).isPresent();
  }

  private String advice() {
    return hasToken()
        ? " (check mail.login.user, and whether the token has expired or is for something else)"
        : " (check mail.login.user and the password)";
  }

  /** A token that is refused is answered with JSON in Base64, which asks for nothing. */
  private static String decoded(String answer) {
    try {
      byte[] json = Base64.getDecoder().decode(answer.substring(3).strip());
      return new String(json, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      return answer;
    }
  }

  /**
   * What became of a mail.
   *
   * @param isHandedOver whether all of it had gone out
   */
  Answer answer(Exception failure, boolean isHandedOver) {
    List<Throwable> chain = chain(failure);
    for (Throwable each : chain) {
      int code = returned(each);
      if (code > 0) {
        String answer = KnownAnswers.explained(shown(each.getMessage()));
        return Answer.failed("the mail server answers: " + answer, code < FOR_GOOD);
      }
    }
    String what =
        isTimeout(chain)
            ? "the mail server %s did not answer in time".formatted(address())
            : "the connection to the mail server %s broke".formatted(address());
    return isHandedOver
        ? Answer.unknown(what + ", before it said whether it took the mail")
        : Answer.failed(what + ", before it had the mail", true);
  }

  private static int returned(Throwable failure) {
    if (failure instanceof SMTPAddressFailedException address) {
      return address.getReturnCode();
    }
    if (failure instanceof SMTPSenderFailedException sender) {
      return sender.getReturnCode();
    }
    return failure instanceof SMTPSendFailedException send ? send.getReturnCode() : -1;
  }

  private UnreachableException forNow(Exception failure, String what) {
    return new UnreachableException("the mail server " + address() + " " + what, true, failure);
  }

  private UnreachableException forGood(Exception failure, String what) {
    return new UnreachableException("the mail server " + address() + " " + what, false, failure);
  }

  /** Such as "smtp.example.com:587". */
  private String address() {
    return server.host() + ":" + server.port();
  }

  /** One line without secrets: what is cut off could not be recognised any more. */
  private String shown(String said) {
    return line(masking.of(String.valueOf(said)));
  }

  /** Nobody but a time that is over closes the socket of a conversation on our side. */
  private static boolean isTimeout(List<Throwable> chain) {
    return has(chain, SocketTimeoutException.class)
        || chain.stream().anyMatch(each -> "Socket closed".equals(each.getMessage()));
  }

  static boolean has(List<Throwable> chain, Class<? extends Throwable> type) {
    return chain.stream().anyMatch(type::isInstance);
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

  /** The code that an answer begins with; -1 for what is no answer. */
  private static int code(String answer) {
    Matcher code = CODE.matcher(answer);
    return code.matches() ? Integer.parseInt(code.group(1)) : -1;
  }

  /** One line, of what a server or Java says. */
  static String line(String said) {
    String line = String.valueOf(said).strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    String cut = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    return cut.replaceFirst("\\.$", "");
  }
}
