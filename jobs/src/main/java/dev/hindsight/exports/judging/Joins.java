package dev.hindsight.exports.judging;

import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.formats.RawRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rows of one file find in the files that it is joined with. */
final class Joins {

  private final ColumnPlan plan;
  private final List<TableMapping.Join> joins;
  private final List<JoinedFile> files;

  /**
   * A joined file that does not have what a row looks up in it.
   *
   * @param file its name
   * @param on the header of what is looked up
   * @param from the position of its first column
   * @param to the position after its last column
   */
  record Miss(String file, String on, int from, int to) {

    boolean covers(int position) {
      return position >= from && position < to;
    }
  }

  Joins(ColumnPlan plan, ParsingRules rules, List<JoinedFile> files) {
    this.plan = plan;
    this.joins = rules.mapping().joins();
    this.files = files;
  }

  /** A row, followed by the cells that it finds. */
  RawRow joined(RawRow own) {
    if (files.isEmpty()) {
      return own;
    }
    List<String> cells = new ArrayList<>(own.cells());
    BitSet typed = (BitSet) own.typed().clone();
    Map<Integer, String> bad = new HashMap<>(own.bad());
    for (int i = 0; i < files.size(); i++) {
      int from = cells.size();
      RawRow found = files.get(i).row(lookedUp(own.cells(), i));
      cells.addAll(found.cells());
      found.typed().stream().forEach(cell -> typed.set(from + cell));
      found.bad().forEach((cell, problem) -> bad.put(from + cell, problem));
    }
    return new RawRow(own.line(), cells, typed, bad, own.headers());
  }

  /** The files in which a row finds nothing; a row that looks nothing up misses nothing. */
  List<Miss> missed(List<String> own) {
    List<Miss> missed = new ArrayList<>(0);
    int from = plan.width();
    for (int i = 0; i < files.size(); i++) {
      JoinedFile file = files.get(i);
      int to = from + file.header().size();
      String key = lookedUp(own, i);
      if (!key.isEmpty() && !file.rows().containsKey(key)) {
        missed.add(new Miss(file.file(), joins.get(i).on(), from, to));
      }
      from = to;
    }
    return missed;
  }

  private String lookedUp(List<String> own, int join) {
    return JoinedFile.key(own.get(plan.joinedOn().get(join)));
  }
}
