package dev.hindsight.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A second Java that publishes, and can be killed like one. */
final class ChildProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;

  private ChildProcess(Process process) {
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  static ChildProcess publishing(Path folder, int reports) throws IOException {
    return running(List.of(), PublishUntilKilled.class, folder.toString(), String.valueOf(reports));
  }

  /** One that keeps watches of one day, one after the other. */
  static ChildProcess watching(Path folder) throws IOException {
    return running(List.of(), WatchUntilKilled.class, folder.toString());
  }

  /** One that has made its folder for temporary files in another, and stands still. */
  static ChildProcess withTemporaryFiles(Path folder) throws IOException {
    return running(List.of("-Djava.io.tmpdir=" + folder), WriteTemporaryFile.class);
  }

  private static ChildProcess running(List<String> options, Class<?> program, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    return new ChildProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  long pid() {
    return process.pid();
  }

  void awaitLine(String expected) throws IOException {
    for (String line = output.readLine(); ; line = output.readLine()) {
      String text =
          Optional.ofNullable(line)
              .orElseThrow(() -> new IOException("The child ended before it said " + expected));
      if (text.equals(expected)) {
        return;
      }
    }
  }

  /** SIGKILL: no shutdown hook runs, nothing is closed. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** SIGTERM: the machine is shut down, or somebody has had enough of it. */
  void terminate() {
    process.destroy();
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
