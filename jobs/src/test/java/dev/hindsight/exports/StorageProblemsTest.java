package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.FileOpener;
import dev.hindsight.exports.formats.Format;
import dev.hindsight.exports.formats.HeaderRule;
import dev.hindsight.exports.formats.Source;
import dev.hindsight.exports.formats.StoredEntry;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageProblemsTest {

  @TempDir Path folder;

  @Test
  void fileThatGoesAwayIsForLater() {
    StoredEntry listed =
        new StoredEntry(
            "deals.csv",
            folder.resolve("deals.csv").toUri().toString(),
            StoredEntry.Kind.FILE,
            1,
            "as it was");
    ExportFile file = new ExportFile(listed, "deals.csv", Format.CSV, List.of());
    FileOpener opener = new FileOpener(new SerializableConfiguration(new Configuration(false)));

    InputException refusal =
        catchThrowableOfType(
            InputException.class,
            () ->
                opener.open(
                    Source.own(
                        file, Deals.TABLE, TableMapping.CONTRACT, new HeaderRule(List.of()))));

    assertThat(refusal.source()).isEqualTo(InputException.Source.STORAGE);
    assertThat(refusal)
        .hasMessage(
            "Cannot read deals.csv: it went away while the exports were read. Run again when nobody writes to them.");
  }

  @ParameterizedTest
  @CsvSource({
    "hdfs://no-such-host.invalid/exports, file:///",
    "webhdfs://no-such-host.invalid:9870/exports, file:///",
    "/exports, hdfs://no-such-host.invalid"
  })
  void hostThatNobodyKnowsIsForLater(String folder, String defaultStorage) {
    Configuration configuration = new Configuration();
    configuration.set("fs.defaultFS", defaultStorage);

    InputException refusal = refusal(folder, configuration);

    assertThat(refusal.source()).isEqualTo(InputException.Source.STORAGE);
    assertThat(refusal)
        .hasMessage(
            "Cannot read "
                + folder
                + ": nobody knows the host no-such-host.invalid. Check that the storage is reachable and may be read, then run again.");
  }

  @Test
  void hostThatRefusesIsForLater() throws IOException {
    String host = "127.0.0.1:" + portThatRefuses();

    InputException hdfs = refusal("hdfs://" + host + "/exports", new Configuration());
    InputException ftp = refusal("ftp://" + host + "/exports", new Configuration());

    assertThat(hdfs.source()).isEqualTo(InputException.Source.STORAGE);
    assertThat(hdfs.getMessage())
        .startsWith("Cannot read hdfs://" + host + "/exports: Call From ")
        .contains(" failed on connection exception: java.net.ConnectException: Connection refused")
        .endsWith(". Check that the storage is reachable and may be read, then run again.");
    assertThat(ftp.source()).isEqualTo(InputException.Source.STORAGE);
    assertThat(ftp)
        .hasMessage(
            "Cannot read ftp://"
                + host
                + "/exports: Connection refused. Check that the storage is reachable and may be read, then run again.");
  }

  private static int portThatRefuses() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Test
  void addressThatTheStorageDoesNotTakeIsToldAsTheStorageSaysIt() {
    InputException refusal = refusal("hdfs://127.0.0.1:99999/exports", new Configuration());

    assertThat(refusal.source()).isEqualTo(InputException.Source.STORAGE);
    assertThat(refusal)
        .hasMessage(
            "Cannot read hdfs://127.0.0.1:99999/exports: port out of range:99999. Check that the storage is reachable and may be read, then run again.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s3a://bucket/exports | s3a | Class org.apache.hadoop.fs.s3a.S3AFileSystem not found",
        "gs://bucket/exports | gs | Class org.apache.hadoop.fs.gs.GoogleHadoopFileSystem not found",
        "s3://bucket/exports | s3 | No FileSystem for scheme \"s3\""
      })
  void storageWithoutALibraryIsNothingToTryAgain(String folder, String scheme, String missing) {
    InputException refusal = refusal(folder, new Configuration());

    assertThat(refusal.source()).isEqualTo(InputException.Source.CONFIGURATION);
    assertThat(refusal)
        .hasMessage(
            "Cannot read %s: there is no library here that reads %s:// (%s). Name another storage, or run with its library: see docs/running.md."
                .formatted(folder, scheme, missing));
  }

  @Test
  void libraryThatLacksAnotherIsNothingToTryAgain() {
    Configuration configuration = new Configuration();
    configuration.setClassLoader(new LibraryThatLacksAnother());
    configuration.set("fs.half.impl", LibraryThatLacksAnother.LIBRARY);

    InputException refusal = refusal("half://127.0.0.1/exports", configuration);

    assertThat(refusal.source()).isEqualTo(InputException.Source.CONFIGURATION);
    assertThat(refusal)
        .hasMessage(
            "Cannot read half://127.0.0.1/exports: there is no library here that reads half:// (org/apache/hadoop/shaded/org/apache/commons/net/ftp/FTPClient). Name another storage, or run with its library: see docs/running.md.");
  }

  /** Hadoop's FTP, without the client that it stands on. */
  private static final class LibraryThatLacksAnother extends ClassLoader {

    static final String LIBRARY = "org.apache.hadoop.fs.ftp.FTPFileSystem";

    LibraryThatLacksAnother() {
      super(StorageProblemsTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.contains("commons.net")) {
        throw new ClassNotFoundException(name);
      }
      return name.equals(LIBRARY) ? ownCopy(name) : super.loadClass(name, resolve);
    }

    private Class<?> ownCopy(String name) throws ClassNotFoundException {
      Class<?> loaded = findLoadedClass(name);
      String file = name.replace('.', '/') + ".class";
      try (InputStream bytes = getParent().getResourceAsStream(file)) {
        byte[] read = bytes.readAllBytes();
        return loaded == null ? defineClass(name, read, 0, read.length) : loaded;
      } catch (IOException failed) {
        throw new ClassNotFoundException(name, failed);
      }
    }
  }

  private static InputException refusal(String folder, Configuration configuration) {
    return catchThrowableOfType(
        InputException.class, () -> new ExportFinder(folder, configuration));
  }

  @Test
  void failuresOfFilesAreSaidInWords() {
    assertThat(InputException.unreadable("x", new AccessDeniedException("/a/x")))
        .hasMessageStartingWith("Cannot read x: permission denied. Check");
    assertThat(InputException.unreadable("x", new NoSuchFileException("/a/x")))
        .hasMessageStartingWith("Cannot read x: there is no such file. Check");
    assertThat(InputException.unreadable("x", new FileSystemException("/a/x", null, "I/O error")))
        .hasMessageStartingWith("Cannot read x: I/O error. Check");
  }

  @Test
  void failureWithoutAMessageIsNamed() {
    assertThat(InputException.unreadable("x", new IOException()))
        .hasMessage(
            "Cannot read x: IOException. Check that the storage is reachable and may be read, then run again.");
  }
}
