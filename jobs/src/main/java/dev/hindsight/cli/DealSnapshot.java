package dev.hindsight.cli;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import dev.hindsight.winrates.KnownDeals;
import dev.hindsight.findings.ChurnTable;
import dev.hindsight.publish.GzippedLines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What each deal was known as when a report was made: a JSON object a line, compressed. A later
 * report reads it to tell why figures have changed.
 */
final class DealSnapshot {

  /** Its place in a report's folder. */
  static final String FILE = ChurnTable.FOLDER + "/deals.jsonl.gz";

  private DealSnapshot() {}

  /**
   * Writes it by identifier, one part after the other, so that it need not fit in memory.
   *
   * @param deals rows of {@link KnownDeals}
   */
  static void write(Dataset<Row> deals, Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    Files.createDirectories(file.getParent());
    deals.sparkSession().sparkContext().setJobDescription("Write " + file.getFileName());
    try (GzippedLines lines = GzippedLines.create(file)) {
      Iterator<Row> each =
          deals.orderBy(KnownDeals.DEAL_ID).select(to_json(struct(col("*")))).toLocalIterator();
      while (each.hasNext()) {
        lines.add(each.next().getString(0));
      }
    }
  }

  /**
   * Reads it. The driver hands it to the tasks, because on a cluster these do not see the output
   * folder.
   *
   * @param content the file's content, some ten bytes a deal
   */
  static Dataset<Row> read(SparkSession spark, byte[] content) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<byte[]> broadcast = context.broadcast(content);
    JavaRDD<String> lines =
        context
            .parallelize(List.of(FILE), 1)
            .flatMap(
                file -> GzippedLines.read(new ByteArrayInputStream(broadcast.value())).iterator());
    return spark
        .read()
        .schema(KnownDeals.SCHEMA)
        .json(spark.createDataset(lines.rdd(), Encoders.STRING()));
  }
}
