package dev.hindsight.cli;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * The Spark session of one command. What spark-submit or {@code -Dspark.…} says counts; the rest is
 * set so that a local run is quiet, listens on loopback only, and starts fast where little is read.
 */
final class Session implements AutoCloseable {

  private static final String MASTER = "spark.master";

  /** Unlike {@code local-cluster[…]}, which starts executors of its own. */
  private static final Pattern ONE_PROCESS = Pattern.compile("local(\\[.*])?");

  private static final Map<String, String> ALWAYS =
      Map.of(
          "spark.app.name", "hindsight",
          "spark.ui.enabled", "false",
          "spark.ui.showConsoleProgress", "false",
          "spark.sql.session.timeZone", "UTC");

  private static final Map<String, String> ON_ONE_MACHINE =
      Map.of("spark.driver.bindAddress", "127.0.0.1", "spark.driver.host", "127.0.0.1");

  /** Spark's default is for a cluster: its hundreds of tiny files a shuffle stall one machine. */
  private static final String PARTITIONS_OF_ONE_MACHINE =
      Integer.toString(4 * Runtime.getRuntime().availableProcessors());

  /**
   * Compiling a query costs more than running it interpreted over a few megabytes, and every
   * aggregation and sort of every task starts with a page of memory, of up to 64 MB.
   */
  private static final Map<String, String> SMALL_AND_LOCAL =
      Map.of(
          "spark.sql.shuffle.partitions", "1",
          "spark.default.parallelism", "1",
          "spark.sql.adaptive.enabled", "false",
          "spark.sql.codegen.wholeStage", "false",
          "spark.sql.codegen.factoryMode", "NO_CODEGEN",
          "spark.buffer.pageSize", "2m",
          "spark.shuffle.compress", "false",
          "spark.broadcast.compress", "false");

  private final SparkSession spark;
  private final boolean ours;

  private Session(SparkSession spark, boolean ours) {
    this.spark = spark;
    this.ours = ours;
  }

  /**
   * Starts a session, or takes the one that is already there, which then outlives this one.
   *
   * @param master where to run; empty: what spark-submit says, else this machine
   */
  static Session start(Optional<String> master, ExportsSize size) {
    if (SparkSession.getDefaultSession().isDefined()) {
      return new Session(SparkSession.getDefaultSession().get(), false);
    }
    SparkConf settings = settings(new SparkConf(), master, size);
    SparkSession spark = SparkSession.builder().config(settings).getOrCreate();
    tellTasks(spark, settings);
    return new Session(spark, true);
  }

  /** Tasks of jobs outside a query know the session's settings only from local properties. */
  private static void tellTasks(SparkSession spark, SparkConf settings) {
    SMALL_AND_LOCAL.keySet().stream()
        .filter(settings::contains)
        .filter(setting -> setting.startsWith("spark.sql."))
        .forEach(setting -> spark.sparkContext().setLocalProperty(setting, settings.get(setting)));
  }

  /** Adds to what is already set, and changes none of it but the master. */
  static SparkConf settings(SparkConf conf, Optional<String> master, ExportsSize size) {
    master.ifPresent(given -> conf.set(MASTER, given));
    conf.setIfMissing(MASTER, "local[*]");
    String where = conf.get(MASTER);
    ALWAYS.forEach(conf::setIfMissing);
    if (where.startsWith("local")) {
      ON_ONE_MACHINE.forEach(conf::setIfMissing);
    }
    if (ONE_PROCESS.matcher(where).matches()) {
      if (size == ExportsSize.SMALL) {
        SMALL_AND_LOCAL.forEach(conf::setIfMissing);
      }
      conf.setIfMissing("spark.sql.shuffle.partitions", PARTITIONS_OF_ONE_MACHINE);
    } else {
      ShippedJar.ofThisRun().ifPresent(jar -> conf.setIfMissing("spark.jars", jar.toString()));
    }
    if (where.startsWith("local-cluster")) {
      conf.setIfMissing("spark.sql.shuffle.partitions", PARTITIONS_OF_ONE_MACHINE);
    }
    return conf;
  }

  SparkSession spark() {
    return spark;
  }

  @Override
  public void close() {
    if (ours) {
      spark.stop();
    }
  }
}
