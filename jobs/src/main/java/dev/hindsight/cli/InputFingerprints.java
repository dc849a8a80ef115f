package dev.hindsight.cli;

import dev.hindsight.exports.Configuration;
import dev.hindsight.exports.ReadExports;
import dev.hindsight.exports.TableMapping;
import dev.hindsight.publish.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** What was read, byte for byte, on whatever storage it lies. */
final class InputFingerprints {

  private InputFingerprints() {}

  /** The fingerprints of all files that were read, ordered by name. */
  static List<Fingerprint> of(String folder, ReadExports read, Configuration configuration)
      throws IOException {
    Path root = new Path(folder);
    FileSystem storage =
        root.getFileSystem(read.findings().sparkSession().sparkContext().hadoopConfiguration());
    Stream.Builder<Fingerprint> fingerprints = Stream.builder();
    for (String file : files(read, configuration)) {
      try (InputStream content = storage.open(new Path(root, file))) {
        fingerprints.add(Fingerprint.of(file, content));
      }
    }
    return fingerprints.build().toList();
  }

  private static Set<String> files(ReadExports read, Configuration configuration) {
    Set<String> files = new TreeSet<>();
    read.quality().forEach(table -> files.addAll(table.files()));
    configuration.mappings().values().stream()
        .flatMap(mapping -> mapping.joins().stream())
        .map(TableMapping.Join::file)
        .forEach(files::add);
    return files;
  }
}
