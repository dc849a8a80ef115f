package dev.hindsight.exports.connections;

import dev.hindsight.exports.config.Nearest;
import dev.hindsight.exports.config.sources.SourceShape;
import dev.hindsight.exports.contract.InputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/** Holds the columns of a source against those that it has to have, and may have. */
record Columns(String source, SourceShape shape) {

  /** The rows with all columns that are looked for. */
  Dataset<Row> of(Dataset<Row> rows) {
    Set<String> there = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    there.addAll(Arrays.asList(rows.columns()));
    List<String> missing =
        shape.headers().stream().filter(header -> !there.contains(header)).toList();
    if (!missing.isEmpty()) {
      throw refused(missing, there);
    }
    Dataset<Row> all = rows;
    for (String header : shape.optionalHeaders()) {
      if (!there.contains(header)) {
        all = all.withColumn(header, functions.lit(null).cast(DataTypes.StringType));
      }
    }
    return all;
  }

  private InputException refused(List<String> missing, Set<String> there) {
    List<String> message = new ArrayList<>();
    message.add("Cannot read the source %s: it does not have all columns.".formatted(source));
    missing.forEach(
        header ->
            message.add(
                "  there is no column \"%s\"%s"
                    .formatted(header, Nearest.quotedQuestion(header, there))));
    message.add("The columns found are: " + String.join(", ", there));
    message.add("If it is another table, give the source a place of its own in hindsight.yaml:");
    message.add("  sources: {%s: {format: …, options: {…}}}".formatted(source));
    return new InputException(InputException.Source.CONFIGURATION, message);
  }
}
