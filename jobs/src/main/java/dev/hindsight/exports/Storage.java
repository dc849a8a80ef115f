package dev.hindsight.exports;

import java.io.IOException;
import java.net.UnknownHostException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** What exports lie on. */
final class Storage {

  private Storage() {}

  /**
   * The storage of a path.
   *
   * @throws IOException where it cannot be reached, also where Hadoop says with an unchecked
   *     exception that nobody knows its host
   */
  static FileSystem of(Path path, Configuration configuration) throws IOException {
    try {
      return path.getFileSystem(configuration);
    } catch (IllegalArgumentException invalid) {
      if (invalid.getCause() instanceof UnknownHostException unknown) {
        throw new IOException("nobody knows the host " + path.toUri().getHost(), unknown);
      }
      throw invalid;
    }
  }
}
