package dev.hindsight.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Puts an output folder right after runs that were killed. Under the lock, nobody else can be at
 * work there.
 */
final class Recovery {

  private Recovery() {}

  /** Puts back the report that was about to be replaced, and deletes what was never finished. */
  static void under(OutputLock lock) throws IOException {
    putBackReplaced(lock.folder());
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(lock.folder(), Recovery::isUnfinished)) {
      for (Path unfinished : left) {
        FileTree.delete(unfinished);
      }
    }
    Latest.update(lock);
  }

  private static void putBackReplaced(Path output) throws IOException {
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(output, PublishedReports.REPLACED + "*")) {
      for (Path replaced : left) {
        String name =
            replaced.getFileName().toString().substring(PublishedReports.REPLACED.length());
        putBack(replaced, output.resolve(name));
        FileTree.delete(replaced);
      }
    }
  }

  /** Gives a folder its name again, unless another one has it. */
  static void putBack(Path replaced, Path target) throws IOException {
    if (Files.exists(replaced) && !Files.exists(target)) {
      FileTree.rename(replaced, target);
    }
  }

  private static boolean isUnfinished(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(Staging.UNFINISHED)
        || name.equals(Latest.UNFINISHED)
        || OutputSecret.UNFINISHED.matcher(name).matches();
  }
}
