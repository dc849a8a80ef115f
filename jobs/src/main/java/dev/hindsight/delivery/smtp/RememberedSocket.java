package dev.hindsight.delivery.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.SocketFactory;

/**
 * Makes the socket of a connection, and waits longer on it where that is due: Jakarta Mail has one
 * time for all answers.
 */
final class RememberedSocket extends SocketFactory {

  private Socket socket = new Socket();

  /**
   * From now on answers are waited for so long.
   *
   * @throws SocketException if the connection is broken
   */
  void waitFor(int seconds) throws SocketException {
    socket.setSoTimeout(seconds * 1000);
  }

  @Override
  public Socket createSocket() {
    socket = new Socket();
    return socket;
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    socket = new Socket(host, port);
    return socket;
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    socket = new Socket(host, port, local, localPort);
    return socket;
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    socket = new Socket(host, port);
    return socket;
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    socket = new Socket(host, port, local, localPort);
    return socket;
  }
}
