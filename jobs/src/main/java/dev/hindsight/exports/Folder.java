package dev.hindsight.exports;

import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.formats.Storage;
import dev.hindsight.exports.formats.StoredEntry;
import dev.hindsight.findings.quality.NotRead;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.GlobPattern;

/** What a folder of exports has, and what of it was read. */
final class Folder {

  private static final Set<String> STRAY = Set.of("thumbs.db", "desktop.ini");

  private final String said;
  private final String uri;
  private final Storage storage;
  private final boolean isNone;
  private final Map<String, List<Named>> listed = new TreeMap<>();
  private final Set<String> read = new HashSet<>();

  /**
   * A file or folder below the folder of exports.
   *
   * @param name its name relative to the folder of exports; that of a folder ends in a slash
   */
  record Named(String name, StoredEntry entry) {

    /** Whether it is something that systems leave lying about, and no export. */
    boolean isPassedOver() {
      String own = entry.name();
      return own.startsWith(".")
          || own.startsWith("_")
          || own.startsWith("~$")
          || STRAY.contains(own.toLowerCase(Locale.ROOT));
    }
  }

  /**
   * Looks into a folder.
   *
   * @param said the folder, as a person gives it
   * @throws InputException where it is not there, or no folder
   */
  Folder(String said, Configuration configuration) {
    this.said = said;
    this.isNone = false;
    try {
      this.uri = Storage.uri(said, configuration);
      this.storage = Storage.of(uri, configuration);
      if (!storage.entry(uri).isFolder()) {
        throw data(
            "Cannot read exports from " + said + ": it is a file; name the folder it is in.");
      }
    } catch (NoSuchFileException | FileNotFoundException | InvalidPathException missing) {
      throw new InputException(
          InputException.Source.DATA,
          "Cannot find the folder of exports " + said + ". Name one that is there with --exports.",
          missing);
    } catch (IOException failed) {
      throw InputException.unreadable(said, failed);
    }
  }

  /** No folder: nothing is in it. */
  Folder() {
    this.said = "the folder of exports (none is given with --exports)";
    this.uri = "file:";
    this.isNone = true;
    this.storage = Storage.of(uri, new Configuration(false));
    listed.put("", List.of());
  }

  /** Whether there is no folder. */
  boolean isNone() {
    return isNone;
  }

  /** What is in it and is not passed over. */
  List<Named> visible() {
    return all("", uri).stream().filter(each -> !each.isPassedOver()).toList();
  }

  /** What is in a folder of it. From now on the folder counts as read, but for what is in it. */
  List<Named> in(Named folder) {
    markRead(folder);
    return all(folder.name(), folder.entry().uri());
  }

  private List<Named> all(String prefix, String at) {
    return listed.computeIfAbsent(prefix, unlisted -> list(prefix, at));
  }

  private List<Named> list(String prefix, String at) {
    try {
      return storage.entries(at).stream()
          .map(entry -> new Named(prefix + entry.name() + (entry.isFolder() ? "/" : ""), entry))
          .toList();
    } catch (IOException failed) {
      throw InputException.unreadable(prefix.isEmpty() ? said : prefix, failed);
    }
  }

  void markRead(Named entry) {
    read.add(entry.name());
  }

  /**
   * What a name or glob names. A name that is there counts first; a glob is matched against names
   * alone, and never against what is passed over.
   *
   * @param path a name or glob, or several with slashes between them
   */
  List<Named> named(String path) {
    List<String> names =
        Arrays.stream(path.split("/"))
            .filter(name -> !name.isEmpty() && !name.equals("."))
            .toList();
    List<Named> found = matching(all("", uri), names.get(0));
    for (String name : names.subList(1, names.size())) {
      found =
          found.stream()
              .filter(each -> each.entry().isFolder())
              .flatMap(folder -> matching(in(folder), name).stream())
              .toList();
    }
    return found;
  }

  private static List<Named> matching(List<Named> entries, String name) {
    String wanted = composed(name);
    List<Named> literal =
        entries.stream().filter(each -> composed(each.entry().name()).equals(wanted)).toList();
    if (!literal.isEmpty()) {
      return literal;
    }
    GlobPattern glob = glob(wanted);
    return entries.stream()
        .filter(each -> !each.isPassedOver() && glob.matches(composed(each.entry().name())))
        .toList();
  }

  private static GlobPattern glob(String text) {
    try {
      return new GlobPattern(text);
    } catch (RuntimeException invalid) {
      throw new InputException(
          InputException.Source.CONFIGURATION,
          "Cannot find %s: it is no glob such as deals-*.csv (%s). Change it in hindsight.yaml."
              .formatted(text, invalid.getMessage()),
          invalid);
    }
  }

  /** Some systems take letters apart in names that others have composed. */
  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** What is in it, as a message says it. */
  String names() {
    return visible().stream().map(Named::name).collect(Collectors.joining(", "));
  }

  /**
   * What was listed and neither read nor looked into, ordered by name.
   *
   * @param others by the names of the tables that have an export, why nothing else is read for them
   */
  List<NotRead> notRead(Map<String, String> others) {
    return listed.values().stream()
        .flatMap(List::stream)
        .filter(each -> !read.contains(each.name()))
        .map(each -> new NotRead(each.name(), reason(each, others)))
        .sorted(Comparator.comparing(NotRead::name))
        .toList();
  }

  private static String reason(Named entry, Map<String, String> others) {
    if (entry.isPassedOver()) {
      return "Is passed over, as are all names that begin with ., _ or ~$, Thumbs.db and desktop.ini";
    }
    if (others.containsKey(stem(entry))) {
      return others.get(stem(entry));
    }
    return switch (entry.entry().kind()) {
      case FILE, FOLDER -> "Is not named after a table, and nothing in hindsight.yaml names it";
      case DANGLING_LINK -> "Is a link to something that is not there";
      case OTHER -> "Is neither a file nor a folder";
    };
  }

  /** The name as far as its first point, in lower case. */
  static String stem(Named entry) {
    return entry.entry().name().toLowerCase(Locale.ROOT).replaceFirst("\\..*", "");
  }

  InputException data(String message) {
    return new InputException(InputException.Source.DATA, message);
  }

  @Override
  public String toString() {
    return said;
  }
}
