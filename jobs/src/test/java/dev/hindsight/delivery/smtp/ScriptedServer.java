package dev.hindsight.delivery.smtp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server on loopback that says what a test wants it to say: an answer for each command, by
 * how the command begins; the longest beginning counts. {@code GREETING} and {@code BODY} stand for
 * the beginning of the connection and the end of a mail. It takes one connection after the other.
 */
final class ScriptedServer implements AutoCloseable {

  /** Answers nothing, and keeps the connection. */
  static final String HANGS = "hangs";

  /** Answers nothing, and closes the connection. */
  static final String DROPS = "drops";

  /** Of a mail: closes the connection before it is there. */
  static final String DROPS_AT_ONCE = "drops at once";

  /** Goes on answering a line at a time, and comes to no end. */
  static final String TRICKLES = "trickles";

  /** Asks for a mail, and reads nothing of it. */
  static final String READS_NOTHING = "354 but slowly";

  private static final String STARTTLS = "STARTTLS";

  private final ServerSocket listening;
  private final Optional<SSLContext> tls;
  private final boolean isTlsFirst;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final List<String> heard = new CopyOnWriteArrayList<>();

  private ScriptedServer(Optional<SSLContext> tls, boolean isTlsFirst) throws IOException {
    this.listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    this.tls = tls;
    this.isTlsFirst = isTlsFirst;
    answers.put("GREETING", "220 hello");
    answers.put("EHLO", "250-hello\r\n250 AUTH PLAIN XOAUTH2");
    answers.put("AUTH", "235 welcome");
    answers.put("MAIL FROM", "250 ok");
    answers.put("RCPT TO", "250 ok");
    answers.put("DATA", "354 go on");
    answers.put("BODY", "250 taken");
    answers.put("NOOP", "250 ok");
    answers.put("QUIT", "221 bye");
    Thread serving = new Thread(this::serve, "scripted mail server");
    serving.setDaemon(true);
    serving.start();
  }

  static ScriptedServer inTheOpen() throws IOException {
    return new ScriptedServer(Optional.empty(), false);
  }

  static ScriptedServer withTls(Certificate certificate) throws IOException {
    return new ScriptedServer(Optional.of(certificate.context()), true);
  }

  static ScriptedServer withStartTls(Certificate certificate) throws IOException {
    ScriptedServer server = new ScriptedServer(Optional.of(certificate.context()), false);
    return server
        .says("EHLO", "250-hello\r\n250-STARTTLS\r\n250 AUTH PLAIN XOAUTH2")
        .says(STARTTLS, "220 go on");
  }

  /** From now on it answers a command so. */
  ScriptedServer says(String command, String answer) {
    answers.put(command, answer);
    return this;
  }

  int port() {
    return listening.getLocalPort();
  }

  /** What it was told, a line or a whole mail each. */
  List<String> heard() {
    return List.copyOf(heard);
  }

  private void serve() {
    while (!listening.isClosed()) {
      try (Socket client = listening.accept()) {
        Socket spoken = isTlsFirst ? secured(client) : client;
        if (answer(spoken, "GREETING")) {
          converse(spoken);
        }
      } catch (IOException ended) {
        // By the client, or because the test is over.
      }
    }
  }

  private void converse(Socket client) throws IOException {
    Socket spoken = client;
    for (String line = line(spoken); line != null; line = line(spoken)) {
      heard.add(line);
      String told = line;
      String command =
          answers.keySet().stream()
              .filter(told::startsWith)
              .max(Comparator.comparingInt(String::length))
              .orElse("unknown");
      if (!answer(spoken, command)) {
        return;
      }
      if (command.equals(STARTTLS)) {
        spoken = secured(client);
      }
      if (READS_NOTHING.equals(answers.get(command))) {
        LockSupport.parkNanos(5_000_000_000L);
        return;
      }
      if (command.equals("DATA") && answers.get(command).startsWith("354")) {
        if (answers.get("BODY").equals(DROPS_AT_ONCE)) {
          return;
        }
        heard.add(mail(spoken));
        if (!answer(spoken, "BODY")) {
          return;
        }
      }
    }
  }

  /** False where the connection is over. */
  private boolean answer(Socket client, String command) throws IOException {
    String answer = answers.getOrDefault(command, "500 what?");
    if (answer.equals(HANGS)) {
      // Until the client gives up.
      return line(client) != null;
    }
    if (answer.equals(DROPS)) {
      return false;
    }
    OutputStream out = client.getOutputStream();
    while (answer.equals(TRICKLES)) {
      out.write("250-and\r\n".getBytes(StandardCharsets.UTF_8));
      LockSupport.parkNanos(200_000_000);
    }
    out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
    return true;
  }

  private Socket secured(Socket client) throws IOException {
    SSLSocket secured =
        (SSLSocket)
            tls.orElseThrow()
                .getSocketFactory()
                .createSocket(client, "localhost", client.getPort(), true);
    secured.setUseClientMode(false);
    return secured;
  }

  private static String mail(Socket client) throws IOException {
    StringBuilder mail = new StringBuilder();
    for (String line = line(client); line != null && !line.equals("."); line = line(client)) {
      mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
    }
    return mail.toString();
  }

  /** A byte a character; null at the end. */
  private static String line(Socket client) throws IOException {
    InputStream in = client.getInputStream();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0 && next != '\n') {
      line.write(next);
      next = in.read();
    }
    return next < 0 ? null : line.toString(StandardCharsets.ISO_8859_1).replaceFirst("\r$", "");
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
