package dev.hindsight.exports;

import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.judging.JoinedFile;
import java.util.ArrayList;
import java.util.List;

/** The headers of a file and of those that it is joined with, by the cells of a row. */
final class Headers {

  private final List<Header> headers = new ArrayList<>();

  /**
   * A header.
   *
   * @param text what stands there, on one line
   * @param owner what tells it from headers alike: the table, or the name of the joined file
   * @param cell the position of its cell
   * @param isOwn whether it is the file's own
   * @param isLookedUp whether it is the column of a joined file that says the same as one of the
   *     file's own
   */
  record Header(String text, String owner, int cell, boolean isOwn, boolean isLookedUp) {

    /** How it is written where its text alone could be another's. */
    String full() {
      return owner + "." + text;
    }

    private boolean is(String wanted) {
      return Cells.comparable(full()).equals(wanted)
          || (!isLookedUp && Cells.comparable(text).equals(wanted));
    }
  }

  /**
   * The headers of a file.
   *
   * @param width how many cells of its own a row has
   */
  Headers(String table, List<String> own, int width, List<JoinedFile> joined) {
    for (int i = 0; i < own.size(); i++) {
      headers.add(new Header(Cells.header(own.get(i)), table, i, true, false));
    }
    int from = width;
    for (JoinedFile file : joined) {
      add(file, from);
      from += file.header().size();
    }
  }

  private void add(JoinedFile file, int from) {
    String equals = Cells.comparable(file.join().equals());
    boolean sameName = equals.equals(Cells.comparable(file.join().on()));
    for (int i = 0; i < file.header().size(); i++) {
      String text = file.header().get(i);
      boolean lookedUp = sameName && Cells.comparable(text).equals(equals);
      headers.add(new Header(Cells.header(text), file.file(), from + i, false, lookedUp));
    }
  }

  /** All that are meant by a header in hindsight.yaml. */
  List<Header> meant(String wanted) {
    String comparable = Cells.comparable(wanted);
    return headers.stream().filter(header -> header.is(comparable)).toList();
  }

  /** All that are meant by the first of several headers that any is meant by. */
  List<Header> meant(List<String> candidates) {
    return candidates.stream()
        .map(this::meant)
        .filter(meant -> !meant.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The file's own headers that are meant. */
  List<Header> ownMeant(String wanted) {
    return meant(wanted).stream().filter(Header::isOwn).toList();
  }

  /** The texts of all, those of the file itself first; without headers that have none. */
  List<String> texts() {
    return headers.stream().map(Header::text).filter(text -> !text.isEmpty()).toList();
  }
}
