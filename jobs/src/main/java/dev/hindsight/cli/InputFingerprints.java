package dev.hindsight.cli;

import dev.hindsight.exports.contract.InputException;
import dev.hindsight.publish.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** What was read, byte for byte, on whatever storage it lies. */
final class InputFingerprints {

  private InputFingerprints() {}

  /** The fingerprints of all files that were read, ordered by name. */
  static List<Fingerprint> of(String folder, List<String> files, Configuration storage) {
    Path root = new Path(folder);
    List<Fingerprint> fingerprints = new ArrayList<>();
    for (String file : files) {
      Path path = new Path(root, file);
      try (InputStream content = path.getFileSystem(storage).open(path)) {
        fingerprints.add(Fingerprint.of(file, content));
      } catch (IOException failed) {
        throw InputException.unreadable(path.toString(), failed);
      }
    }
    return List.copyOf(fingerprints);
  }
}
