package dev.hindsight.exports;

import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.FileOpener;
import dev.hindsight.findings.quality.NotRead;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.util.SerializableConfiguration;

/** What lies in a folder of exports, before anybody has said what it is. */
public final class FoundFiles {

  private final List<Found> files = new ArrayList<>();
  private final List<NotRead> others = new ArrayList<>();
  private final FileOpener opener;

  /**
   * A file in one of the formats that are read, or a folder of part files.
   *
   * @param name its name in the folder of exports
   * @param parts its files
   */
  public record Found(String name, List<ExportFile> parts) {

    public Found {
      parts = List.copyOf(parts);
    }
  }

  private FoundFiles(Configuration storage) {
    opener = new FileOpener(new SerializableConfiguration(storage));
  }

  /**
   * Looks into a folder.
   *
   * @throws InputException where it is not there, no folder, or empty
   */
  public static FoundFiles in(String folder, Configuration storage) {
    FoundFiles found = new FoundFiles(storage);
    Folder entries = new Folder(folder, storage);
    ExportFinder finder = new ExportFinder(entries);
    if (entries.visible().isEmpty()) {
      throw finder.nothingToReport();
    }
    for (Folder.Named entry : entries.visible()) {
      try {
        found.files.add(new Found(entry.entry().name(), finder.files(entry)));
      } catch (InputException unreadable) {
        found.others.add(new NotRead(entry.name(), unreadable.getMessage()));
      }
    }
    return found;
  }

  /** The files that can be read, ordered by name. */
  public List<Found> files() {
    return List.copyOf(files);
  }

  /** What cannot be read, and why; ordered by name. */
  public List<NotRead> others() {
    return List.copyOf(others);
  }

  /** What opens the files. */
  public FileOpener opener() {
    return opener;
  }
}
