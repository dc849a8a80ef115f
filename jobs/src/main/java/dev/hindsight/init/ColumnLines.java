package dev.hindsight.init;

import dev.hindsight.exports.contract.ValueType;
import dev.hindsight.exports.profiling.ColumnProfile;
import dev.hindsight.exports.profiling.FileOrigin;
import dev.hindsight.init.Matcher.Candidate;
import java.util.ArrayList;
import java.util.List;

/** The lines of the columns of a table, each with what speaks for it. */
final class ColumnLines {

  private final Candidate candidate;
  private final Joins.Joined joined;
  private final Rewritten rewritten;

  ColumnLines(Candidate candidate, Joins.Joined joined, Rewritten rewritten) {
    this.candidate = candidate;
    this.joined = joined;
    this.rewritten = rewritten;
  }

  /**
   * The line of a column, and of each other that could be meant.
   *
   * @param isRead whether the column is read; else it could be
   */
  List<Setting> of(Match match, boolean isRead) {
    List<Setting> lines = new ArrayList<>();
    // The query of a table in a database names what it joins otherwise.
    boolean isTwice =
        candidate.profile().origin() instanceof FileOrigin && joined.has(match.column().header());
    String header = (isTwice ? candidate.table().name() + "." : "") + match.column().header();
    String name = rewritten.header(match.field().name(), header);
    boolean asItStands =
        isRead && !isTwice && name.equals(header) && match.closeness() == Match.Closeness.OWN;
    if (!asItStands) {
      lines.add(
          new Setting(
              match.field().name(),
              Quoted.text(name),
              name.equals(header) ? evidence(match) : "as the query writes it",
              isRead));
    }
    if (!asItStands || match.closeness() == Match.Closeness.KEYS) {
      match.others().stream()
          .map(ColumnProfile::header)
          .map(
              other ->
                  Setting.doubtful(match.field().name(), Quoted.text(other), "could be it, too"))
          .forEach(lines::add);
    }
    return lines;
  }

  private String evidence(Match match) {
    List<String> evidence = new ArrayList<>();
    switch (match.closeness()) {
      case NEAR -> evidence.add("NOT CERTAIN: it is called nearly so");
      case KEYS -> evidence.add("by its keys");
      case OWN, KNOWN -> {}
    }
    if (!match.keys().isEmpty()) {
      evidence.add(match.keys());
    } else if (match.fit().of() == 0) {
      evidence.add("empty in all rows");
    } else if (match.field().type() == ValueType.TEXT) {
      evidence.add(
          match.field().isKey() && match.column().isUnique()
              ? Counts.of(match.column().values().size(), candidate.profile().rows())
                  + " are different"
              : "in " + Counts.of(match.column().filled(), candidate.profile().rows()) + " rows");
    } else {
      evidence.add(
          Counts.of(match.fit().good(), match.fit().of()) + " are " + Fit.noun(match.field()));
    }
    return String.join("; ", evidence);
  }
}
