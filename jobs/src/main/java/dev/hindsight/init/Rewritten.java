package dev.hindsight.init;

import dev.hindsight.exports.contract.Table;
import dev.hindsight.init.Links.OtherForm;
import dev.hindsight.init.Matcher.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keys that a query writes as those are written that they have to meet. */
final class Rewritten {

  private final Table table;
  private final List<String> selected = new ArrayList<>();
  private final List<String> evidence = new ArrayList<>();
  private final Map<String, String> headers = new HashMap<>();
  private String condition = "";

  Rewritten(Candidate candidate, List<OtherForm> forms) {
    table = candidate.table();
    for (OtherForm form : forms) {
      String column = form.isOfTarget() ? form.link().target().key().get(0) : form.link().column();
      String own = form.isOfTarget() ? form.link().target().name() : form.link().table().name();
      if (own.equals(table.name()) && !headers.containsKey(column)) {
        candidate.match(column).ifPresent(match -> add(column, match.column().header(), form));
      }
    }
  }

  private void add(String column, String header, OtherForm form) {
    form.expression(quoted(header))
        .ifPresentOrElse(
            expression -> {
              String rewritten = column + " as in " + form.link().target().name();
              selected.add(expression + " AS " + quoted(rewritten));
              headers.put(column, rewritten);
              evidence.add(column + ": " + form.evidence());
            },
            () -> evidence.add("NOT SETTLED, " + column + ": " + form.evidence()));
  }

  /** Leaves out rows whose value in a column is one of these, but none without a value. */
  void leaveOut(String header, List<String> values) {
    condition =
        " WHERE coalesce(trim(%s), '') NOT IN (%s)"
            .formatted(
                quoted(header),
                values.stream()
                    .map(each -> "'" + each.replace("\\", "\\\\").replace("'", "\\'") + "'")
                    .collect(Collectors.joining(", ")));
  }

  /** A name as queries write it. */
  static String quoted(String header) {
    return "`" + header.replace("`", "``") + "`";
  }

  /** Why keys are written otherwise, a sentence for each. */
  List<String> evidence() {
    return evidence;
  }

  /** The name under which a key is read; the header itself where it is as it stands. */
  String header(String column, String header) {
    return headers.getOrDefault(column, header);
  }

  /** The keys as they are written otherwise, each with the name under which it is read. */
  List<String> selected() {
    return selected;
  }

  /** Which rows are read, behind what the query selects from; empty for all. */
  String condition() {
    return condition;
  }

  /** Whether anything is not read as it stands. */
  boolean isNeeded() {
    return !selected.isEmpty() || !condition.isEmpty();
  }

  /** The query over a file; empty where all is read as it stands. */
  String query(String source) {
    String columns = selected.isEmpty() ? "" : ", " + String.join(", ", selected);
    return isNeeded() ? "SELECT *" + columns + " FROM " + source + condition : "";
  }
}
