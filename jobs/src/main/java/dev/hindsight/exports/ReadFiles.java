package dev.hindsight.exports;

import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.FileOpener;
import dev.hindsight.findings.quality.NotRead;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** All files that exports are read from, joined ones too, and what else lies beside them. */
public final class ReadFiles {

  private final List<ExportFile> files;
  private final List<NotRead> notRead;
  private final FileOpener opener;

  /** Something that is made of the whole content of a file. */
  @FunctionalInterface
  public interface Use<T> {
    T of(String name, InputStream content) throws IOException;
  }

  ReadFiles(List<ExportFile> files, List<NotRead> notRead, FileOpener opener) {
    this.files = List.copyOf(files);
    this.notRead = List.copyOf(notRead);
    this.opener = opener;
  }

  /** What was not read, and why; ordered by name. */
  public List<NotRead> notRead() {
    return notRead;
  }

  /**
   * Reads each file once more.
   *
   * @throws dev.hindsight.exports.contract.InputException where one is no longer what it was when
   *     the plan to read it was made
   */
  public <T> List<T> each(Use<T> use) {
    List<T> made = new ArrayList<>();
    for (ExportFile file : files) {
      try (InputStream content = opener.content(file)) {
        made.add(use.of(file.name(), content));
      } catch (IOException failed) {
        throw file.unreadable(failed);
      }
      opener.requireUnchanged(file);
    }
    return List.copyOf(made);
  }

  /**
   * Looks whether all files still are what they were when the plan to read them was made.
   *
   * @throws dev.hindsight.exports.contract.InputException where one is not: nobody knows what was
   *     read of it
   */
  public void requireUnchanged() {
    files.forEach(opener::requireUnchanged);
  }
}
