package dev.hindsight.exports.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;

/**
 * Files of this machine. URIs hold the bytes of their names, so that every file can be opened
 * whatever characters the locale has.
 */
final class LocalStorage implements Storage {

  private static final char UNREADABLE = '\uFFFD';

  static String uri(String path) {
    return Path.of(path).toUri().toString();
  }

  private static Path path(String uri) {
    return Path.of(URI.create(uri));
  }

  @Override
  public StoredEntry entry(String uri) throws IOException {
    return entry(path(uri));
  }

  @Override
  public List<StoredEntry> entries(String uri) throws IOException {
    try (Stream<Path> entries = Files.list(path(uri))) {
      return entries
          .map(LocalStorage::listed)
          .sorted(Comparator.comparing(StoredEntry::name))
          .toList();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static StoredEntry listed(Path path) {
    try {
      return entry(path);
    } catch (IOException failed) {
      if (Files.isSymbolicLink(path)) {
        return new StoredEntry(
            name(path), path.toUri().toString(), StoredEntry.Kind.DANGLING_LINK, 0, "");
      }
      throw new UncheckedIOException(failed);
    }
  }

  private static StoredEntry entry(Path path) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    return new StoredEntry(
        name(path),
        path.toUri().toString(),
        kind(attributes),
        attributes.isRegularFile() ? attributes.size() : 0,
        attributes.size() + " " + attributes.lastModifiedTime() + " " + changed(path));
  }

  private static StoredEntry.Kind kind(BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      return StoredEntry.Kind.FILE;
    }
    return attributes.isDirectory() ? StoredEntry.Kind.FOLDER : StoredEntry.Kind.OTHER;
  }

  /** When the file was written or renamed, where the system keeps that. */
  private static String changed(Path path) throws IOException {
    return path.getFileSystem().supportedFileAttributeViews().contains("unix")
        ? Files.getAttribute(path, "unix:ctime").toString()
        : "";
  }

  /** The name, read as UTF-8 under any locale; where it is none, with its bytes as %E4. */
  private static String name(Path path) {
    String raw = path.toUri().getRawPath().replaceFirst("/$", "");
    raw = raw.substring(raw.lastIndexOf('/') + 1);
    String name = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    return name.indexOf(UNREADABLE) < 0 ? name : raw;
  }

  @Override
  public InputStream open(String uri) throws IOException {
    return Files.newInputStream(path(uri));
  }

  @Override
  public InputFile parquet(String uri) {
    return new LocalInputFile(path(uri));
  }
}
