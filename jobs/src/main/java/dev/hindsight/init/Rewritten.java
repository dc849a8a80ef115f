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

  /** Leaves out rows whose value in a column is one of these. */
  void leaveOut(String header, List<String> values) {
    condition =
        " WHERE trim(%s) NOT IN (%s)"
            .formatted(
                quoted(header),
                values.stream()
                    .map(each -> "'" + each.replace("\\", "\\\\").replace("'", "\\'") + "'")
                    .collect(Collectors.joining(", ")));
  }

  private static String quoted(String header) {
    return "`" + header.replace("`", "``") + "`";
  }

  /** Why the query is there, a sentence for each key. */
  List<String> evidence() {
    return evidence;
  }

  /** The name under which a key is read; the header itself where it is as it stands. */
  String header(String column, String header) {
    return headers.getOrDefault(column, header);
  }

  /** The query; empty where all keys are read as they stand. */
  String query() {
    String columns = selected.isEmpty() ? "" : ", " + String.join(", ", selected);
    return selected.isEmpty() && condition.isEmpty()
        ? ""
        : "SELECT *" + columns + " FROM " + table.name() + "_file" + condition;
  }
}
