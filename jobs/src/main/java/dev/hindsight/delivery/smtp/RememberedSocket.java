package dev.hindsight.delivery.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;

/**
 * Makes the socket of a connection, and waits longer on it where that is due: Jakarta Mail has one
 * time for all answers. And it ends a conversation with a server that goes on answering a little at
 * a time: Jakarta Mail waits for each byte anew.
 */
final class RememberedSocket extends SocketFactory {

  private volatile Socket socket = new Socket();

  /**
   * From now on answers are waited for so long.
   *
   * @throws SocketException if the connection is broken
   */
  void waitFor(int seconds) throws SocketException {
    socket.setSoTimeout(seconds * 1000);
  }

  /** The connection is closed after so many seconds, unless the conversation is over before. */
  Conversation begin(int seconds) {
    Executor later = CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS);
    CompletableFuture<Void> end = CompletableFuture.runAsync(this::cutOff, later);
    return () -> end.cancel(false);
  }

  private void cutOff() {
    try {
      socket.close();
    } catch (IOException itIsClosed) {
      // Whoever waits for an answer hears of it.
    }
  }

  /** What may take no longer than a time. */
  @FunctionalInterface
  interface Conversation {
    void end();
  }

  private Socket remembered(Socket made) {
    socket = made;
    return made;
  }

  @Override
  public Socket createSocket() {
    return remembered(new Socket());
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return remembered(new Socket(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return remembered(new Socket(host, port, local, localPort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return remembered(new Socket(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return remembered(new Socket(host, port, local, localPort));
  }
}
