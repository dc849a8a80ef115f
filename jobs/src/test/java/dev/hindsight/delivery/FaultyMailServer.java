package dev.hindsight.delivery;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A real mail server on loopback, GreenMail, behind a relay of ours that refuses recipients and
 * breaks connections as mail servers do.
 */
public final class FaultyMailServer implements AutoCloseable {

  private final GreenMail greenMail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final ServerSocket relay;
  private final Map<String, String> refused = new ConcurrentHashMap<>();
  private final Map<String, Integer> late = new ConcurrentHashMap<>();
  private final Set<String> brokenAfter = ConcurrentHashMap.newKeySet();

  private FaultyMailServer(ServerSocket relay) {
    this.relay = relay;
  }

  /** Starts one that has no faults yet. */
  public static FaultyMailServer start() throws IOException {
    FaultyMailServer server =
        new FaultyMailServer(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
    server.greenMail.start();
    Thread listening = new Thread(server::listen, "faulty mail server");
    listening.setDaemon(true);
    listening.start();
    return server;
  }

  /** The port to connect to, on 127.0.0.1. */
  public int port() {
    return relay.getLocalPort();
  }

  /** Answers a recipient so, instead of taking them. */
  public void refuse(String recipient, String answer) {
    refused.put(recipient, answer);
  }

  /** Takes a recipient's mail and breaks the connection instead of saying so. */
  public void breakAfter(String recipient) {
    brokenAfter.add(recipient);
  }

  /** Takes its time over a recipient's mail before it answers. */
  public void answerLate(String recipient, int milliseconds) {
    late.put(recipient, milliseconds);
  }

  /** From now on it has no faults. */
  public void mend() {
    refused.clear();
    brokenAfter.clear();
    late.clear();
  }

  /** What it took, in order. */
  public List<ReceivedMail> received() {
    return Stream.of(greenMail.getReceivedMessages()).map(ReceivedMail::new).toList();
  }

  private void listen() {
    while (!relay.isClosed()) {
      try (Socket client = relay.accept();
          Socket server =
              new Socket(InetAddress.getLoopbackAddress(), greenMail.getSmtp().getPort())) {
        new Session(client, server).relay();
      } catch (IOException ended) {
        // By the client, by us, or because the test is over.
      }
    }
  }

  @Override
  public void close() {
    try {
      relay.close();
      greenMail.stop();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private final class Session {

    private final BufferedReader fromClient;
    private final OutputStream toClient;
    private final BufferedReader fromServer;
    private final OutputStream toServer;
    private String recipient = "";

    Session(Socket client, Socket server) throws IOException {
      this.fromClient = reader(client);
      this.toClient = client.getOutputStream();
      this.fromServer = reader(server);
      this.toServer = server.getOutputStream();
    }

    /** Each command has its answer before the next one comes. */
    void relay() throws IOException {
      answer();
      for (String line = fromClient.readLine(); line != null; line = fromClient.readLine()) {
        String command = line.toUpperCase(Locale.ROOT);
        if (command.startsWith("RCPT TO:")) {
          recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
        }
        if (command.startsWith("RCPT TO:") && refused.containsKey(recipient)) {
          write(toClient, refused.get(recipient));
        } else {
          write(toServer, line);
          if (answer().startsWith("354") && !data()) {
            return;
          }
        }
      }
    }

    /** Passes a mail on; false where the connection is to break. */
    private boolean data() throws IOException {
      String line;
      do {
        line = fromClient.readLine();
        write(toServer, line);
      } while (!line.equals("."));
      if (brokenAfter.contains(recipient)) {
        fromServer.readLine();
        return false;
      }
      LockSupport.parkNanos(late.getOrDefault(recipient, 0) * 1_000_000L);
      answer();
      return true;
    }

    /** Passes the server's answer on, which may have several lines. */
    private String answer() throws IOException {
      String line;
      do {
        line = fromServer.readLine();
        if (line == null) {
          throw new IOException("GreenMail has closed the connection");
        }
        write(toClient, line);
      } while (line.length() > 3 && line.charAt(3) == '-');
      return line;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
      return new BufferedReader(
          new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    private static void write(OutputStream to, String line) throws IOException {
      to.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      to.flush();
    }
  }
}
