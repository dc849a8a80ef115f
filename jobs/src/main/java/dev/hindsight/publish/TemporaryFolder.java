package dev.hindsight.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;

/**
 * Folders of this process for temporary files: only the user who runs hindsight can look into them,
 * and they go with the process. Each has a file that the process keeps locked, so that the next one
 * can tell, and delete, what a killed one left.
 */
public final class TemporaryFolder {

  private static final String JAVAS = "java.io.tmpdir";
  private static final String PREFIX = "hindsight-tmp-";
  private static final String LOCK = ".lock";

  /** Nobody can make these folders before us, or take those of another process for ours. */
  private static final String OF_THIS_PROCESS = PREFIX + random() + "-";

  private TemporaryFolder() {}

  /**
   * The folder for all temporary files of this process. It is made where there is none yet, and
   * named to Java, so that libraries use it too.
   *
   * @throws OutputException if it cannot be made
   */
  public static Path ofProcess() {
    if (!isOurs(javas())) {
      System.setProperty(JAVAS, in(javas()).toString());
    }
    return javas();
  }

  /** Where the folder of this process lies, or will: what stays after the run belongs there. */
  public static Path around() {
    return isOurs(javas()) ? javas().getParent() : javas();
  }

  /**
   * Makes a folder in another one.
   *
   * @throws OutputException if it cannot be made
   */
  public static Path in(Path base) {
    try {
      Path folder = make(base.toAbsolutePath());
      deleteLeftBy(folder);
      return folder;
    } catch (IOException failure) {
      throw OutputException.temporary(base, failure);
    }
  }

  private static Path javas() {
    return Path.of(System.getProperty(JAVAS));
  }

  private static boolean isOurs(Path folder) {
    return String.valueOf(folder.getFileName()).startsWith(OF_THIS_PROCESS);
  }

  private static String random() {
    return Long.toHexString(new SecureRandom().nextLong());
  }

  private static Path make(Path base) throws IOException {
    Path folder = base.resolve(OF_THIS_PROCESS + random());
    Files.createDirectory(folder, OwnerOnly.folder(base));
    return isHeld(folder) ? folder : make(base);
  }

  /** Locks a new folder; not where another process took it for one that was left. */
  private static boolean isHeld(Path folder) throws IOException {
    Path file = folder.resolve(LOCK);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null || !Files.exists(file)) {
      channel.close();
      return false;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder, channel)));
    return true;
  }

  /** The channel has the lock for as long as somebody can reach it. */
  private static void delete(Path folder, FileChannel held) {
    try (held) {
      FileTree.delete(folder);
    } catch (IOException stays) {
      // Until the next run, which deletes it.
    }
  }

  private static void deleteLeftBy(Path ours) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(ours.getParent(), PREFIX + "*")) {
      for (Path folder : folders) {
        if (!isOurs(folder) && haveOneOwner(folder, ours)) {
          deleteUnlessHeld(folder);
        }
      }
    }
  }

  private static boolean haveOneOwner(Path folder, Path ours) {
    try {
      return Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(ours));
    } catch (IOException gone) {
      return false;
    }
  }

  private static void deleteUnlessHeld(Path folder) {
    try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
      if (channel.tryLock() != null) {
        FileTree.delete(folder);
      }
    } catch (IOException | OverlappingFileLockException goneOrNotYetLocked) {
      // Whoever deletes or makes it is at it.
    }
  }
}
