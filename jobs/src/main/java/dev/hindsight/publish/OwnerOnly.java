package dev.hindsight.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** What nobody but the user who runs hindsight can read, where the file system knows users. */
final class OwnerOnly {

  private OwnerOnly() {}

  /** What a new file of a folder is made with. */
  static FileAttribute<?>[] file(Path folder) throws IOException {
    return of(folder, "rw-------");
  }

  /** What a new folder in another one is made with. */
  static FileAttribute<?>[] folder(Path around) throws IOException {
    return of(around, "rwx------");
  }

  private static FileAttribute<?>[] of(Path around, String permissions) throws IOException {
    return Files.getFileStore(around).supportsFileAttributeView("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
